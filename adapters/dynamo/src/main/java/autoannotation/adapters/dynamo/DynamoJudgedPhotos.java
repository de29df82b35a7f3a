package autoannotation.adapters.dynamo;

import autoannotation.adapters.json.DetectionJson;
import autoannotation.adapters.json.Json;
import autoannotation.application.port.JudgedPhotos;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.calibration.JudgedPhoto;
import autoannotation.core.detection.Detection;
import autoannotation.core.detection.ModelVersion;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherer;
import java.util.stream.Stream;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads all photos with a scan of the whole table, because a calibration needs every score of the
 * model.
 */
public record DynamoJudgedPhotos(DynamoDbClient dynamo, String table) implements JudgedPhotos {

  private static final String PHOTOS = "begins_with(%s, :input)".formatted(TableLayout.PK);

  @Override
  public Stream<JudgedPhoto> of(ModelVersion model) {
    return items().stream().gather(ofOnePhoto()).flatMap(items -> photo(items, model).stream());
  }

  /** Joins items that follow each other and belong to one photo: a scan reads them together. */
  private static Gatherer<Map<String, AttributeValue>, ?, List<Map<String, AttributeValue>>>
      ofOnePhoto() {
    return Gatherer.ofSequential(
        ArrayList<Map<String, AttributeValue>>::new,
        (together, item, photos) -> {
          boolean another = !together.isEmpty() && !pk(item).equals(pk(together.getFirst()));
          boolean goOn = !another || photos.push(List.copyOf(together));
          if (another) {
            together.clear();
          }
          together.add(item);
          return goOn;
        },
        (together, photos) -> photos.push(List.copyOf(together)));
  }

  private SdkIterable<Map<String, AttributeValue>> items() {
    Map<String, AttributeValue> values = Map.of(":input", AttributeValue.fromS("INPUT#"));
    return dynamo
        .scanPaginator(
            scan ->
                scan.tableName(table)
                    .consistentRead(true)
                    .filterExpression(PHOTOS)
                    .expressionAttributeValues(values))
        .items();
  }

  private static String pk(Map<String, AttributeValue> item) {
    return item.get(TableLayout.PK).s();
  }

  private static Optional<JudgedPhoto> photo(
      List<Map<String, AttributeValue>> items, ModelVersion model) {
    Optional<Instant> createdAt =
        item(items, TableLayout.INPUT).map(i -> Instant.parse(i.get(TableLayout.CREATED_AT).s()));
    Optional<Detection> detection =
        item(items, TableLayout.DETECTION + model)
            .map(item -> item.get(TableLayout.DETECTION_JSON).s())
            .map(json -> Json.read(json, DetectionJson.class).toDetection());
    if (createdAt.isPresent()
        && detection.isPresent()
        && detection.get() instanceof Detection.Found found) {
      return Optional.of(
          new JudgedPhoto(
              createdAt.get().atZone(ZoneOffset.UTC).toLocalDate(),
              model,
              found.regions(),
              annotations(items)));
    }
    return Optional.empty();
  }

  private static Optional<Map<String, AttributeValue>> item(
      List<Map<String, AttributeValue>> items, String sortKey) {
    return items.stream().filter(item -> item.get(TableLayout.SK).s().equals(sortKey)).findFirst();
  }

  private static List<Annotation> annotations(List<Map<String, AttributeValue>> items) {
    return items.stream()
        .filter(item -> item.get(TableLayout.SK).s().startsWith(TableLayout.ANNOTATION))
        .map(AnnotationItem::read)
        .toList();
  }
}
