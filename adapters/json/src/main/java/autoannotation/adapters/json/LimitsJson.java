package autoannotation.adapters.json;

/** The accept and the review limit of a concept, in [0, 1]. */
public record LimitsJson(double accept, double review) {}
