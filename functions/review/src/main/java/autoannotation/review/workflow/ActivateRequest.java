package autoannotation.review.workflow;

/** Why a version is put in force, as a person reads it. */
record ActivateRequest(String reason) {}
