package autoannotation.adapters.dynamo;

import autoannotation.application.port.WorkflowVersions;
import autoannotation.application.workflow.AllVersionsTest;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is promised of all versions, with those that DynamoDB stores. */
class DynamoAllVersionsTest extends AllVersionsTest {

  @RegisterExtension static final LocalDynamo DYNAMO = new LocalDynamo();

  @Override
  protected WorkflowVersions empty() {
    DYNAMO.empty();
    return new DynamoWorkflowVersions(DYNAMO.client(), LocalDynamo.TABLE);
  }
}
