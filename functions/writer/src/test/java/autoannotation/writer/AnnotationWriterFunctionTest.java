package autoannotation.writer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.adapters.json.InvalidJsonException;
import autoannotation.adapters.lambda.Environment;
import autoannotation.application.memory.MemoryAnnotations;
import autoannotation.application.port.Samples;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Audit;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.Origin;
import autoannotation.core.annotation.RoutedBy;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.evidence.Band;
import autoannotation.core.evidence.EvidenceOdds;
import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;
import autoannotation.core.region.Region;
import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.ThresholdType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnotationWriterFunctionTest {

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "ANNOTATION_STATUS", "ANNOTATION_AWAITING_REVIEW",
          "ANNOTATION_USER_ID", "robot",
          "ANNOTATION_INFO", "{\"batch\": 7}",
          "TASK_ID", "pets");

  private static final String REQUEST =
      """
      {"input": {"key": "inputs/a+b 100% ü.jpg", "version": "v1", "created_at": "2026-01-02T03:04:05Z"},
       "model": {"id": "coco", "version": "0123456789ab"},
       "workflow": {"number": 3, "version": "000003",
         "accept": {"cat": {"concept_threshold_type": "GREATER_THAN", "value": 0.95},
                    "dog": {"concept_threshold_type": "GREATER_THAN", "value": 0.9}},
         "review": {"cat": {"concept_threshold_type": "GREATER_THAN", "value": 0.5}},
         "evidence": {}},
       "generation": "coco@0123456789ab/000003",
       "regions": [
         {"id": "4", "region_info": {"bounding_box": {"top_row": 0.1, "left_col": 0.2, "bottom_row": 0.3, "right_col": 0.4}},
          "data": {"concepts": [{"id": "cat", "name": "cat", "value": 0.7}]}}]}""";

  private final MemoryAnnotations annotations = new MemoryAnnotations();

  @Test
  void handleRequest_callToKeepAwake_isAnsweredAtOnce() throws IOException {
    assertEquals("{}", answer("{\"keep_awake\": true}"));
    assertThrows(InvalidJsonException.class, () -> answer("{\"keep_awake\": false}"));
    assertThrows(InvalidJsonException.class, () -> answer("null"));
    assertThrows(InvalidJsonException.class, () -> answer("{"));
    assertEquals(List.of(), annotations.all());
  }

  @Test
  void handleRequest_region_writesOneAnnotationWithItsOrigin() throws IOException {
    assertEquals(answered(24157, "ANNOTATION_AWAITING_REVIEW"), answer(REQUEST));
    Instant stored = Instant.parse("2026-01-02T03:04:05Z");
    assertEquals(
        List.of(
            new Annotation(
                // printf 'inputs/a+b 100%% ü.jpg@v1\ncoco@0123456789ab\n4' | sha256sum | cut -c1-32
                "da40a0686a7dcd03a846fccd83919e0d",
                new InputId("inputs/a+b 100% ü.jpg", "v1"),
                "pets",
                AnnotationStatus.ANNOTATION_AWAITING_REVIEW,
                Region.of(4, new BoundingBox(0.1, 0.2, 0.3, 0.4), new Concept("cat", "cat", 0.7)),
                new Origin.Detected(
                    new ModelVersion("coco", "0123456789ab"),
                    new RoutedBy(
                        "coco@0123456789ab/000003",
                        3,
                        "000003",
                        Map.of(
                            "accept", new Threshold(ThresholdType.GREATER_THAN, 0.95),
                            "review", new Threshold(ThresholdType.GREATER_THAN, 0.5)),
                        Optional.empty()),
                    "robot",
                    "{\"batch\":7}"),
                List.of(),
                stored,
                stored)),
        annotations.all());
  }

  @Test
  void handleRequest_auditRequested_marksOnlyEvidence() throws IOException {
    String because = REQUEST.replace("\"regions\": [", "\"audit\": \"DROPPED\", \"regions\": [");
    answer(because);
    assertEquals(Optional.empty(), annotations.all().getFirst().audit());
    answer(because.replace("0.7}]}}]}", "0.7}]}" + DRAWN + "}]}"));
    assertEquals(Optional.of(Audit.DROPPED), annotations.all().getFirst().audit());
    assertEquals(
        new EvidenceOdds(Band.DROPPED, 0.95, 0.75, new EvidenceRates(1, 0.5, 0.25)),
        annotations.all().getFirst().region().evidence().orElseThrow());
  }

  @Test
  void handleRequest_evidenceWithoutAudit_writesItButAnswersWithoutIt() throws IOException {
    assertEquals(
        answered(24157, "ANNOTATION_AWAITING_REVIEW"),
        answer(REQUEST.replace("0.7}]}}]}", "0.7}]}" + DRAWN + "}]}")));
    assertEquals(Optional.empty(), annotations.all().getFirst().audit());
    assertEquals(Optional.of(0.125), annotations.all().getFirst().region().draw());
  }

  private static final String DRAWN =
      """
      , "draw": 0.125, "evidence": {"band": "DROPPED", "accept": 0.95, "review": 0.75,
         "rates": {"accepted": 1, "review": 0.5, "dropped": 0.25}}""";

  @Test
  void handleRequest_annotationDecidedAlready_answersIt() throws IOException {
    answer(REQUEST);
    Annotation seen = annotations.all().getFirst();
    Annotation denied = Samples.said(seen, "verdict-1", new VerdictContent.Reject(), "ann");
    assertEquals(true, annotations.decide(seen, denied));
    assertEquals(answered(24158, "ANNOTATION_REVIEW_DENIED"), answer(REQUEST));
    assertEquals(List.of(denied), annotations.all());
  }

  @Test
  void handleRequest_incompleteRequest_namesTheField() {
    assertRefused("generation: is missing or null", REQUEST.replaceFirst("\"generation.*", ""));
    assertRefused(
        "regions[0].data.concepts[0].value: is missing or null",
        REQUEST.replace(", \"value\": 0.7", ""));
    assertRefused(
        "workflow.accept.dog.concept_threshold_type: is not one of GREATER_THAN, GREATER_THAN_OR_EQUAL, EQUAL, LESS_THAN_OR_EQUAL, LESS_THAN",
        REQUEST.replace("GREATER_THAN\", \"value\": 0.9}}", "MORE_THAN\", \"value\": 0.9}}"));
  }

  @Test
  void settings_missingVariable_areRefusedByName() {
    for (String name : ENVIRONMENT.keySet()) {
      Map<String, String> lacking = new HashMap<>(ENVIRONMENT);
      lacking.remove(name);
      var e =
          assertThrows(
              IllegalStateException.class,
              () -> WriterEnvironment.settings(new Environment(lacking)));
      assertEquals(name + " must be set", e.getMessage());
    }
  }

  @Test
  void settings_unknownStatus_areRefused() {
    Map<String, String> wrong = new HashMap<>(ENVIRONMENT);
    wrong.put("ANNOTATION_STATUS", "ANNOTATION_FINE");
    var e =
        assertThrows(
            IllegalStateException.class, () -> WriterEnvironment.settings(new Environment(wrong)));
    assertEquals(
        "ANNOTATION_STATUS must be one of [ANNOTATION_SUCCESS, ANNOTATION_PENDING,"
            + " ANNOTATION_AWAITING_REVIEW, ANNOTATION_REVIEW_DENIED]: ANNOTATION_FINE",
        e.getMessage());
  }

  private void assertRefused(String message, String request) {
    var e = assertThrows(InvalidJsonException.class, () -> answer(request));
    assertEquals(message, e.getMessage());
    assertEquals(List.of(), annotations.all());
  }

  private static String answered(int code, String status) {
    return """
    {"annotations":[{"id":"da40a0686a7dcd03a846fccd83919e0d",\
    "status":{"code":%d,"description":"%s"},\
    "data":{"regions":[{"id":"4",\
    "region_info":{"bounding_box":{"top_row":0.1,"left_col":0.2,"bottom_row":0.3,"right_col":0.4}},\
    "data":{"concepts":[{"id":"cat","name":"cat","value":0.7}]}}]}}]}"""
        .formatted(code, status);
  }

  private String answer(String request) throws IOException {
    var function = new AnnotationWriterFunction(new Environment(ENVIRONMENT), annotations);
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    function.handleRequest(new ByteArrayInputStream(request.getBytes(UTF_8)), answer, null);
    return answer.toString(UTF_8);
  }
}
