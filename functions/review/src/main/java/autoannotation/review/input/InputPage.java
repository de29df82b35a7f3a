package autoannotation.review.input;

import autoannotation.core.annotation.InputId;
import java.util.List;
import java.util.Optional;

/** Some photos, and where to go on; empty: there are no more. */
record InputPage(List<InputId> inputs, Optional<String> next) {}
