package autoannotation.adapters.json;

/** An accept and a review limit. */
public record LimitsJson(double accept, double review) {}
