package autoannotation.review.workflow;

import autoannotation.adapters.json.VersionJson;
import autoannotation.review.http.StatusJson;

/** One version of the workflow. */
record VersionAnswer(StatusJson status, VersionJson version) {}
