package autoannotation.adapters.json;

import java.util.Optional;

/** Estimates, without a bound. */
public record RecallJson(Optional<Double> share, double kept, double dropped, double missed) {}
