package autoannotation.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.application.export.Export;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.detection.RefusalReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

  @Test
  void annotations_oneAnnotation_isALineInClarifaisShape() {
    // the id: printf 'inputs/a.jpg@v1\ntoy@0123456789ab\n7' | sha256sum | cut -c1-32
    assertEquals(
        """
        {"id":"9c4ae86ebe8aa4ea05ae1c320335fe95","input_id":"inputs/a.jpg@v1","task_id":"pets",\
        "status":{"code":24150,"description":"ANNOTATION_SUCCESS"},\
        "worker":{"model":{"id":"toy","version":"0123456789ab"}},"user_id":"ann",\
        "annotation_info":{"round":2,"note":"<b>"},\
        "data":{"regions":[{"id":"7","region_info":{"bounding_box":\
        {"top_row":0.25,"left_col":0.25,"bottom_row":0.75,"right_col":0.75}},\
        "data":{"concepts":[{"id":"cat","name":"cat","value":0.973214}]}}]},\
        "created_at":"2026-03-01T10:00:00Z","modified_at":"2026-03-01T10:00:00.250Z",\
        "workflow_version":"defaults",\
        "thresholds":{"accept":{"concept_threshold_type":"GREATER_THAN","value":0.95},\
        "review":{"concept_threshold_type":"GREATER_THAN","value":0.5}},\
        "generation":"toy@0123456789ab/defaults","revision":0}
        """,
        JsonLines.annotations(
            Export.of(List.of(Given.photo("inputs/a.jpg", Given.region(7, "cat", 0.973214))))));
  }

  @Test
  void annotations_several_areSortedByKeyAndRegionNumber() {
    List<AnnotatedInput> inputs =
        List.of(
            Given.photo("inputs/b.jpg", Given.region(0, "cat", 0.6)),
            Given.photo(
                "inputs/a.jpg",
                Given.region(10, "cat", 0.6),
                Given.region(9, "dog", 0.97),
                Given.region(11, "dog", 0.3)));
    List<String> regions =
        JsonLines.annotations(Export.of(inputs))
            .lines()
            .map(
                line ->
                    line.replaceAll(
                        ".*\"input_id\":\"(.*?)\".*\"regions\":\\[\\{\"id\":\"(\\d+)\".*", "$1 $2"))
            .toList();
    assertEquals(List.of("inputs/a.jpg@v1 9", "inputs/a.jpg@v1 10", "inputs/b.jpg@v1 0"), regions);
  }

  @Test
  void inputs_several_areLinesSortedById() {
    assertEquals(
        """
        {"id":"inputs/a.jpg@v1","bucket":"photos","key":"inputs/a.jpg","version":"v1",\
        "status":"ANNOTATED","width":400,"height":300,"regions":[{"id":"0",\
        "region_info":{"bounding_box":\
        {"top_row":0.25,"left_col":0.25,"bottom_row":0.75,"right_col":0.75}},\
        "data":{"concepts":[{"id":"cat","name":"cat","value":0.2}]}}]}
        {"id":"inputs/b.jpg@v1","bucket":"photos","key":"inputs/b.jpg","version":"v1",\
        "status":"REJECTED","reason":"DAMAGED","regions":[]}
        {"id":"inputs/two\\nlines.jpg@v1","bucket":"photos","key":"inputs/two\\nlines.jpg",\
        "version":"v1","status":"FAILED","error":"States.Timeout","regions":[]}
        """,
        JsonLines.inputs(
            Export.of(
                List.of(
                    Given.failed("inputs/two\nlines.jpg", "States.Timeout"),
                    Given.refused("inputs/b.jpg", RefusalReason.DAMAGED),
                    Given.photo("inputs/a.jpg", Given.region(0, "cat", 0.2))))));
  }
}
