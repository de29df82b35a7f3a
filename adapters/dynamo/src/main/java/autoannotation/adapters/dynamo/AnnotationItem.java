package autoannotation.adapters.dynamo;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.json.VerdictJson;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Audit;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.Origin;
import autoannotation.core.annotation.RoutedBy;
import autoannotation.core.annotation.Verdict;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.region.Region;
import autoannotation.core.workflow.Threshold;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Converts annotations to items of the table and back. */
final class AnnotationItem {

  private AnnotationItem() {}

  static Map<String, AttributeValue> key(InputId input, String id) {
    return Map.of(
        TableLayout.PK, text(TableLayout.partition(input)),
        TableLayout.SK, text(TableLayout.ANNOTATION + id));
  }

  static Map<String, AttributeValue> of(Annotation annotation) {
    Map<String, AttributeValue> item = new TreeMap<>(key(annotation.inputId(), annotation.id()));
    item.put(TableLayout.ID, text(annotation.id()));
    item.put(TableLayout.INPUT_ID, text(annotation.inputId().toString()));
    item.put(TableLayout.TASK_ID, text(annotation.taskId()));
    item.put(TableLayout.STATUS, text(annotation.status().name()));
    item.putAll(origin(annotation.origin()));
    item.put(TableLayout.REGION, text(Json.write(annotation.region())));
    item.put(TableLayout.CONCEPT_ID, text(annotation.label().concept().id()));
    item.put(TableLayout.VALUE, number(annotation.region().concept().value()));
    item.put(TableLayout.CREATED_AT, text(annotation.createdAt().toString()));
    item.put(TableLayout.MODIFIED_AT, text(annotation.modifiedAt().toString()));
    item.put(TableLayout.REVISION, number(annotation.revision()));
    item.put(TableLayout.LISTING, text(TableLayout.listing(annotation.id())));
    if (annotation.decided()) {
      item.put(TableLayout.DECIDED_AT, text(annotation.modifiedAt().toString()));
      item.put(
          TableLayout.VERDICTS,
          text(Json.write(annotation.verdicts().stream().map(VerdictJson::of).toList())));
      item.put(
          TableLayout.REVIEWERS,
          AttributeValue.fromSs(
              annotation.verdicts().stream().map(Verdict::userId).distinct().toList()));
    }
    if (annotation.waits()) {
      item.put(TableLayout.REVIEW_QUEUE, text(TableLayout.reviewQueue(annotation)));
      item.put(TableLayout.REVIEW_ORDER, text(TableLayout.reviewOrder(annotation)));
    }
    return item;
  }

  private static Map<String, AttributeValue> origin(Origin origin) {
    Map<String, AttributeValue> item =
        switch (origin) {
          case Origin.Detected detected -> detected(detected);
          case Origin.Added(String userId) -> added(userId);
        };
    item.put(TableLayout.USER_ID, text(origin.userId()));
    return item;
  }

  private static Map<String, AttributeValue> detected(Origin.Detected detected) {
    RoutedBy by = detected.routedBy();
    Map<String, AttributeValue> item = new TreeMap<>();
    item.put(TableLayout.MODEL_ID, text(detected.model().id()));
    item.put(TableLayout.MODEL_VERSION, text(detected.model().version()));
    item.put(TableLayout.ANNOTATION_INFO, text(detected.annotationInfo()));
    item.put(TableLayout.GENERATION, text(by.generation()));
    item.put(TableLayout.WORKFLOW_NUMBER, number(by.workflowNumber()));
    item.put(TableLayout.WORKFLOW_VERSION, text(by.workflowVersion()));
    item.put(TableLayout.THRESHOLDS, thresholds(by.thresholds()));
    by.audit().ifPresent(audit -> item.put(TableLayout.AUDIT, text(audit.name())));
    return item;
  }

  /** Annotations that a person added have the same attributes, with empty values. */
  private static Map<String, AttributeValue> added(String userId) {
    Map<String, AttributeValue> item = new TreeMap<>();
    item.put(TableLayout.ADDED_BY, text(userId));
    item.put(TableLayout.ANNOTATION_INFO, text("{}"));
    item.put(TableLayout.GENERATION, text(""));
    item.put(TableLayout.WORKFLOW_NUMBER, number(0));
    item.put(TableLayout.WORKFLOW_VERSION, text(""));
    item.put(TableLayout.THRESHOLDS, thresholds(Map.of()));
    return item;
  }

  static Annotation read(Map<String, AttributeValue> item) {
    return new Annotation(
        item.get(TableLayout.ID).s(),
        InputId.parse(item.get(TableLayout.INPUT_ID).s()),
        item.get(TableLayout.TASK_ID).s(),
        AnnotationStatus.valueOf(item.get(TableLayout.STATUS).s()),
        Json.read(item.get(TableLayout.REGION).s(), Region.class),
        readOrigin(item),
        verdicts(item),
        Instant.parse(item.get(TableLayout.CREATED_AT).s()),
        Instant.parse(item.get(TableLayout.MODIFIED_AT).s()));
  }

  private static Origin readOrigin(Map<String, AttributeValue> item) {
    return item.containsKey(TableLayout.ADDED_BY)
        ? new Origin.Added(item.get(TableLayout.ADDED_BY).s())
        : new Origin.Detected(
            new ModelVersion(
                item.get(TableLayout.MODEL_ID).s(), item.get(TableLayout.MODEL_VERSION).s()),
            routedBy(item),
            item.get(TableLayout.USER_ID).s(),
            item.get(TableLayout.ANNOTATION_INFO).s());
  }

  private static RoutedBy routedBy(Map<String, AttributeValue> item) {
    return new RoutedBy(
        item.get(TableLayout.GENERATION).s(),
        Integer.parseInt(item.get(TableLayout.WORKFLOW_NUMBER).n()),
        item.get(TableLayout.WORKFLOW_VERSION).s(),
        Json.read(item.get(TableLayout.THRESHOLDS).s(), StoredThresholds.class).asMap(),
        Optional.ofNullable(item.get(TableLayout.AUDIT)).map(audit -> Audit.valueOf(audit.s())));
  }

  private static List<Verdict> verdicts(Map<String, AttributeValue> item) {
    return item.containsKey(TableLayout.VERDICTS)
        ? Stream.of(Json.read(item.get(TableLayout.VERDICTS).s(), VerdictJson[].class))
            .map(VerdictJson::toVerdict)
            .toList()
        : List.of();
  }

  private static AttributeValue thresholds(Map<String, Threshold> thresholds) {
    return text(Json.write(StoredThresholds.of(thresholds)));
  }

  private static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }

  private static AttributeValue number(Number value) {
    return AttributeValue.fromN(value.toString());
  }
}
