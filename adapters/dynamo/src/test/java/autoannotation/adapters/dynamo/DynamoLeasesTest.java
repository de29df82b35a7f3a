package autoannotation.adapters.dynamo;

import autoannotation.application.port.Leases;
import autoannotation.application.port.LeasesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class DynamoLeasesTest extends LeasesContract {

  @RegisterExtension static final LocalDynamo DYNAMO = new LocalDynamo();

  @Override
  protected Leases empty() {
    DYNAMO.empty();
    return new DynamoLeases(DYNAMO.client(), LocalDynamo.TABLE);
  }
}
