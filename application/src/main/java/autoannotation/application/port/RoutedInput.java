package autoannotation.application.port;

import autoannotation.core.annotation.InputId;

/** An input, and the number of the workflow version that routed it last. */
public record RoutedInput(InputId id, int workflowNumber) {}
