package autoannotation.system.machine;

import static autoannotation.system.template.Deployed.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import autoannotation.local.states.Execution;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of evidence: who writes it, and that later limits keep it. */
class EvidenceAskedTest {

  private static final String ALL = "accepted=1,review=1,dropped=1";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GREATER_THAN          | GREATER_THAN          | 0, 1
          GREATER_THAN_OR_EQUAL | GREATER_THAN          | 0, 1
          GREATER_THAN          | GREATER_THAN_OR_EQUAL | 0
          GREATER_THAN          | EQUAL                 | 0, 2, 3
          GREATER_THAN          | LESS_THAN_OR_EQUAL    | 2, 3
          GREATER_THAN          | LESS_THAN             | 1, 2, 3
          EQUAL                 | GREATER_THAN          | 0, 1
          LESS_THAN_OR_EQUAL    | GREATER_THAN          | -
          LESS_THAN             | LESS_THAN             | 3, 4
          """)
  void evidence_passingNeitherLimit_isWrittenForReviewAsDropped(
      String accept, String review, String dropped) {
    Bench bench = new Bench().with("EvidenceRates", ALL).detects(EvidenceTest.BELOW_AT_ABOVE);
    Recorded.run(bench.drawing(0.1, 0.2, 0.3, 0.4, 0.5));
    bench.written.clear();
    bench
        .with("AcceptThresholdType", accept)
        .with("AcceptThresholds", "0.6")
        .with("ReviewThresholdType", review)
        .with("ReviewThresholds", "0.5");
    Recorded.run(bench);
    List<Object> expected =
        dropped.equals("-")
            ? List.of()
            : Arrays.stream(dropped.split(", ")).map(id -> (Object) Integer.valueOf(id)).toList();
    assertEquals(expected, bench.written.getOrDefault("review-writer-function DROPPED", List.of()));
    List<Object> all =
        List.of(
                "success-writer-function",
                "review-writer-function",
                "review-writer-function DROPPED")
            .stream()
            .flatMap(function -> bench.written.getOrDefault(function, List.of()).stream())
            .sorted()
            .toList();
    assertEquals(List.of(0, 1, 2, 3, 4), all, "each in one branch");
  }

  @Test
  void evidence_conceptNoLongerListed_isNotWritten() {
    Bench bench = new Bench().with("EvidenceRates", ALL).detects("cat", 0.1, "dog", 0.2);
    Recorded.run(bench.drawing(0.1, 0.2));
    bench.written.clear();
    Recorded.run(bench.with("Concepts", "dog"));
    assertEquals(Map.of("review-writer-function DROPPED", List.of(1)), bench.written);
  }

  @Test
  void evidence_otherThresholdsAndRates_isKeptWithoutTheDetector() {
    Bench bench =
        new Bench()
            .with("EvidenceRates", "accepted=1,review=0,dropped=1")
            .detects("cat", 0.99, "dog", 0.7, "cat", 0.1)
            .drawing(0.1, 0.2, 0.3);
    Recorded.run(bench);
    List<Map<String, Object>> before = Recorded.regions(bench);
    bench.payloads.clear();
    Recorded.run(
        bench
            .with("AcceptThresholds", "0.05")
            .with("ReviewThresholds", "0.01")
            .with("EvidenceRates", "accepted=1,review=1,dropped=0"));
    assertEquals(before, Recorded.regions(bench));
    assertEquals(false, bench.payloads.containsKey("visual-detector-function"));
    // all are accepted now; the dog was no evidence, and is none
    assertEquals(before, bench.payloads.get("success-writer-function").get("regions"));
    assertEquals("ACCEPTED", bench.payloads.get("success-writer-function").get("audit"));
  }

  @Test
  void writers_ofEachBand_receiveTheAudit() {
    Bench bench =
        new Bench()
            .with("EvidenceRates", ALL)
            .detects("cat", 0.99, "dog", 0.7, "cat", 0.1)
            .drawing(0.1, 0.2, 0.3);
    Recorded.run(bench);
    assertEquals("ACCEPTED", bench.payloads.get("success-writer-function").get("audit"));
    assertEquals(false, bench.payloads.get("review-writer-function").containsKey("audit"));
    assertEquals("DROPPED", bench.payloads.get("review-writer-function DROPPED").get("audit"));
  }

  @Test
  void evidence_dropped_isKeptButNeitherCountedNorAnswered() {
    Bench bench =
        new Bench()
            .with("EvidenceRates", ALL)
            .detects("cat", 0.99, "dog", 0.7, "cat", 0.1)
            .drawing(0.1, 0.2, 0.3);
    var answer = assertInstanceOf(Execution.Succeeded.class, bench.run());
    assertEquals(2, ((List<?>) object(answer.output()).get("annotations")).size());
    Map<String, Object> input = bench.items.get("INPUT#" + Bench.KEY + "@v1 INPUT");
    assertEquals(Map.of("S", "0 1 2"), input.get(":kept"));
    assertEquals(Map.of("N", "1"), input.get(":accepted"));
    assertEquals(Map.of("N", "1"), input.get(":awaiting_review"));
  }
}
