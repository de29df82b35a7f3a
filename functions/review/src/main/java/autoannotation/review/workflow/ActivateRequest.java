package autoannotation.review.workflow;

/** Body of an activation: the reason, which is shown in the history. */
record ActivateRequest(String reason) {}
