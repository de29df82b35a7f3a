package autoannotation.review.workflow;

import autoannotation.adapters.json.VersionJson;
import autoannotation.adapters.lambda.StatusJson;

/** One version of the workflow. */
record VersionAnswer(StatusJson status, VersionJson version) {}
