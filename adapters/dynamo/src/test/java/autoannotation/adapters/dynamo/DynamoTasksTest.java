package autoannotation.adapters.dynamo;

import autoannotation.application.port.Tasks;
import autoannotation.application.port.TasksContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class DynamoTasksTest extends TasksContract {

  @RegisterExtension static final LocalDynamo DYNAMO = new LocalDynamo();

  @Override
  protected Tasks empty() {
    DYNAMO.empty();
    return new DynamoTasks(DYNAMO.client(), LocalDynamo.TABLE);
  }
}
