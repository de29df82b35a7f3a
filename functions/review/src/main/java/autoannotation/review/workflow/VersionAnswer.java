package autoannotation.review.workflow;

import autoannotation.adapters.json.VersionJson;
import autoannotation.adapters.lambda.StatusJson;

record VersionAnswer(StatusJson status, VersionJson version) {}
