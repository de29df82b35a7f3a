package autoannotation.adapters.dynamo;

import autoannotation.application.port.AnnotationListingContract;
import autoannotation.application.port.Stores;
import org.junit.jupiter.api.extension.RegisterExtension;

class DynamoAnnotationListingTest extends AnnotationListingContract {

  @RegisterExtension static final LocalDynamo DYNAMO = new LocalDynamo();

  @Override
  protected Stores empty() {
    DYNAMO.empty();
    return DYNAMO.stores();
  }
}
