package autoannotation.adapters.dynamo;

import autoannotation.application.port.WorkflowVersions;
import autoannotation.application.port.WorkflowVersionsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class DynamoWorkflowVersionsTest extends WorkflowVersionsContract {

  @RegisterExtension static final LocalDynamo DYNAMO = new LocalDynamo();

  @Override
  protected WorkflowVersions empty() {
    DYNAMO.empty();
    return new DynamoWorkflowVersions(DYNAMO.client(), LocalDynamo.TABLE);
  }
}
