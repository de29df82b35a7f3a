package autoannotation.review.workflow;

import autoannotation.adapters.json.VersionJson;
import autoannotation.adapters.lambda.StatusJson;
import java.util.List;

/**
 * All versions of the workflow, ordered by number from 0 on, the template's parameters.
 *
 * @param inForce the number of the one in force; 0: the template's parameters
 */
record WorkflowAnswer(StatusJson status, int inForce, List<VersionJson> versions) {}
