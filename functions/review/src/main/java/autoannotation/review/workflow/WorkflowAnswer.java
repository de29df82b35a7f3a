package autoannotation.review.workflow;

import autoannotation.adapters.json.VersionJson;
import autoannotation.adapters.lambda.StatusJson;
import java.util.List;

/**
 * All versions of the workflow, ordered by number. Version 0 is the template's parameters.
 *
 * @param inForce number of the version in force
 */
record WorkflowAnswer(StatusJson status, int inForce, List<VersionJson> versions) {}
