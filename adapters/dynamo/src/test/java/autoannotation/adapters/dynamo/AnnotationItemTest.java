package autoannotation.adapters.dynamo;

import static autoannotation.application.port.Samples.said;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_REVIEW_DENIED;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_SUCCESS;
import static autoannotation.core.workflow.ThresholdType.GREATER_THAN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.adapters.json.AnnotationJson;
import autoannotation.adapters.json.Json;
import autoannotation.application.port.Samples;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Audit;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.Origin;
import autoannotation.core.annotation.RoutedBy;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Region;
import autoannotation.core.workflow.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class AnnotationItemTest {

  private static final InputId PHOTO = new InputId("inputs/a.jpg", "v1");

  // printf 'inputs/a.jpg@v1\ncoco@0123456789ab\n0' | sha256sum | cut -c1-32
  private static final String ID = "3303ef2d8cf53e17604e9ff9c473a19d";

  @Test
  void item_waitingAnnotation_hasQueueAndListingKeys() {
    Map<String, String> expected = new TreeMap<>();
    expected.put("pk", "INPUT#inputs/a.jpg@v1");
    expected.put("sk", "ANNOTATION#" + ID);
    expected.put("id", ID);
    expected.put("input_id", "inputs/a.jpg@v1");
    expected.put("task_id", "task");
    expected.put("status", "ANNOTATION_AWAITING_REVIEW");
    expected.put("model_id", "coco");
    expected.put("model_version", "0123456789ab");
    expected.put("user_id", "user");
    expected.put("annotation_info", "{\"source\":\"test\"}");
    expected.put(
        "region",
        "{\"id\":\"0\",\"region_info\":{\"bounding_box\":"
            + "{\"top_row\":0.1,\"left_col\":0.2,\"bottom_row\":0.3,\"right_col\":0.4}},"
            + "\"data\":{\"concepts\":[{\"id\":\"cat\",\"name\":\"cat\",\"value\":0.625}]}}");
    expected.put("concept_id", "cat");
    expected.put("value", "0.625");
    expected.put("created_at", "2026-01-02T03:04:05Z");
    expected.put("modified_at", "2026-01-02T03:04:05Z");
    expected.put("generation", "coco@0123456789ab/1");
    expected.put("workflow_number", "1");
    expected.put("workflow_version", "1");
    expected.put(
        "thresholds",
        "{\"accept\":{\"concept_threshold_type\":\"GREATER_THAN\",\"value\":0.75},"
            + "\"review\":{\"concept_threshold_type\":\"GREATER_THAN\",\"value\":0.5}}");
    expected.put("revision", "0");
    expected.put("listing", "ANNOTATIONS#" + ID.charAt(0));
    expected.put("review_queue", "TASK#task#" + ID.charAt(0));
    expected.put("review_order", "5000#" + ID); // in the middle of its limits
    assertEquals(expected, asText(AnnotationItem.of(Samples.waiting(PHOTO, 0, 0.625))));
  }

  @ParameterizedTest
  @CsvSource({
    // limits 0.5 and 0.75
    "0.5,    0000",
    "0.75,   0000",
    "0.5625, 2500",
    "0.875,  5000",
    "0.25,   9999",
    "1, 9999",
  })
  void reviewOrder_value_isItsDistanceToTheNearestLimit(double value, String place) {
    assertEquals(
        place + "#" + ID, text(Samples.waiting(PHOTO, 0, value), "review_order").orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "ANNOTATION_AWAITING_REVIEW, ,         true",
    "ANNOTATION_PENDING,         ,         true",
    "ANNOTATION_SUCCESS,         ,         false",
    "ANNOTATION_SUCCESS,         ACCEPTED, true",
    "ANNOTATION_REVIEW_DENIED,   ,         false",
  })
  void item_eachStatus_isQueuedOnlyIfItWaits(AnnotationStatus status, Audit audit, boolean queued) {
    Annotation annotation = of(status, Optional.ofNullable(audit), Map.of());
    assertEquals(queued, text(annotation, "review_queue").isPresent());
    assertEquals(queued, text(annotation, "review_order").isPresent());
    assertEquals(Optional.of("ANNOTATIONS#" + ID.charAt(0)), text(annotation, "listing"));
  }

  @Test
  void item_decidedAnnotation_holdsReviewersAndKeepsThePrediction() {
    Annotation once =
        said(
            Samples.waiting(PHOTO, 0, 0.625),
            "verdict-1",
            new VerdictContent.Relabel(Samples.DOG),
            "bob");
    Annotation twice = Samples.approved(once, "ann");
    Map<String, AttributeValue> item = AnnotationItem.of(twice);
    assertEquals("2026-01-02T03:06:05Z", item.get("decided_at").s()); // the second verdict's
    assertEquals("2", item.get("revision").n());
    assertEquals(List.of("bob", "ann"), item.get("reviewers").ss());
    assertEquals("dog", item.get("concept_id").s());
    assertEquals("0.625", item.get("value").n());
    assertEquals(
        AnnotationItem.of(Samples.waiting(PHOTO, 0, 0.625)).get("region"), item.get("region"));
    assertEquals(Optional.empty(), text(twice, "review_queue"));
    assertEquals(Optional.empty(), text(Samples.waiting(PHOTO, 0, 0.6), "decided_at"));
  }

  @Test
  void of_added_hasEmptyValuesForWhatNoMachineMade() {
    Map<String, AttributeValue> item = AnnotationItem.of(Samples.added(PHOTO, "verdict-add"));
    Map<String, String> expected = new TreeMap<>();
    expected.put("added_by", "ann");
    expected.put("user_id", "ann");
    expected.put("annotation_info", "{}");
    expected.put("generation", "");
    expected.put("workflow_number", "0");
    expected.put("workflow_version", "");
    expected.put("thresholds", "{}");
    assertEquals(
        Set.of(
            ("added_by annotation_info concept_id created_at decided_at generation id input_id"
                    + " listing modified_at pk region reviewers revision sk status task_id"
                    + " thresholds user_id value verdicts workflow_number workflow_version")
                .split(" ")),
        item.keySet());
    Map<String, String> stored = asText(item);
    stored.keySet().retainAll(expected.keySet());
    assertEquals(expected, stored);
  }

  @Test
  void json_added_hasEmptyValuesForWhatNoMachineMade() {
    String json = Json.write(AnnotationJson.of(Samples.added(PHOTO, "verdict-add")));
    String from =
        json.replaceFirst("^.*(?=\"worker\")", "").replaceFirst("\"data\".*?(?=\"created)", "");
    assertEquals(
        """
        "worker":{"user":{"id":"ann"}},"user_id":"ann","annotation_info":{},\
        "created_at":"2026-01-02T03:05:05Z","modified_at":"2026-01-02T03:05:05Z",\
        "workflow_version":"","thresholds":{},"generation":"","revision":1,\
        """,
        from.replaceFirst("\"verdicts\".*", ""));
  }

  @Test
  void read_anyAnnotation_givesItBack() {
    Annotation fresh = Samples.waiting(PHOTO, 0, 1e-7);
    BoundingBox box = new BoundingBox(0, 0, 1, 1.0 / 3);
    Annotation longest = fresh;
    for (VerdictContent content :
        List.of(
            new VerdictContent.RequestChanges(),
            new VerdictContent.Correct(box, Optional.empty()),
            new VerdictContent.Relabel(Samples.DOG),
            new VerdictContent.Correct(new BoundingBox(0, 0, 1, 1), Optional.of(Samples.DOG)),
            new VerdictContent.Undo(),
            new VerdictContent.Approve(),
            new VerdictContent.Reject())) {
      longest = said(longest, "verdict-" + longest.revision(), content, "ann \"ü\" 猫");
    }
    Annotation added = Samples.added(PHOTO, "verdict-add");
    List<Annotation> all = new ArrayList<>(List.of(fresh, longest, added));
    all.add(said(added, "verdict-undo", new VerdictContent.Undo(), "ann"));
    all.add(of(ANNOTATION_SUCCESS, Optional.of(Audit.ACCEPTED), Map.of()));
    all.add(
        of(
            ANNOTATION_REVIEW_DENIED,
            Optional.of(Audit.DROPPED),
            Map.of("accept", new Threshold(GREATER_THAN, 0.1 + 0.2))));
    for (Annotation annotation : all) {
      assertEquals(annotation, AnnotationItem.read(AnnotationItem.of(annotation)));
    }
  }

  private static Annotation of(
      AnnotationStatus status, Optional<Audit> audit, Map<String, Threshold> limits) {
    Annotation waiting = Samples.waiting(PHOTO, 0, 0.625);
    RoutedBy by = waiting.routedBy().orElseThrow();
    return new Annotation(
        waiting.id(),
        waiting.inputId(),
        waiting.taskId(),
        status,
        Region.of(0, Samples.BOX, waiting.region().concept()),
        new Origin.Detected(
            Samples.MODEL,
            new RoutedBy(by.generation(), by.workflowNumber(), by.workflowVersion(), limits, audit),
            "user",
            "{}"),
        List.of(),
        waiting.createdAt(),
        waiting.modifiedAt());
  }

  private static Optional<String> text(Annotation annotation, String attribute) {
    return Optional.ofNullable(AnnotationItem.of(annotation).get(attribute)).map(AttributeValue::s);
  }

  private static Map<String, String> asText(Map<String, AttributeValue> item) {
    Map<String, String> text = new TreeMap<>();
    item.forEach((name, value) -> text.put(name, value.s() == null ? value.n() : value.s()));
    return text;
  }
}
