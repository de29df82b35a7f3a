package autoannotation.adapters.dynamo;

import autoannotation.adapters.json.DetectionJson;
import autoannotation.adapters.json.Json;
import autoannotation.application.port.JudgedPhotos;
import autoannotation.application.port.JudgedPhotosContract;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.Detection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoJudgedPhotosTest extends JudgedPhotosContract {

  @RegisterExtension static final LocalDynamo DYNAMO = new LocalDynamo();

  /** What else an item may hold: so that some dozens of photos make pages of a scan. */
  private static final AttributeValue LONG = AttributeValue.fromS("x".repeat(50_000));

  @Override
  protected JudgedPhotos empty() {
    DYNAMO.empty();
    return new DynamoJudgedPhotos(DYNAMO.client(), LocalDynamo.TABLE);
  }

  @Override
  protected void photo(
      InputId id, Instant storedAt, Detection detection, List<Annotation> annotations) {
    put(
        Map.of(
            "pk", AttributeValue.fromS("INPUT#" + id),
            "sk", AttributeValue.fromS("INPUT"),
            "created_at", AttributeValue.fromS(storedAt.toString()),
            "long", LONG));
    detection(id, detection);
    DYNAMO.stores().put(annotations);
  }

  @Override
  protected void detection(InputId id, Detection detection) {
    put(
        Map.of(
            "pk", AttributeValue.fromS("INPUT#" + id),
            "sk", AttributeValue.fromS("DETECTION#" + detection.model()),
            "detection", AttributeValue.fromS(Json.write(DetectionJson.of(detection)))));
  }

  private static void put(Map<String, AttributeValue> item) {
    DYNAMO.client().putItem(put -> put.tableName(LocalDynamo.TABLE).item(item));
  }
}
