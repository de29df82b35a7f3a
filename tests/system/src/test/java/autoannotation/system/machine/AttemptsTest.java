package autoannotation.system.machine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import autoannotation.adapters.json.Json;
import autoannotation.local.states.Execution;
import autoannotation.local.states.Visits;
import autoannotation.system.template.Deployed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of failures travels with the request, and the third one parks it. */
class AttemptsTest {

  private static final Map<String, Object> BROKEN =
      Map.of("Error", "Broken", "Cause", "made to fail");

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 2"})
  void attempts_belowThree_areCountedAndKeptForRedrive(int before, int after) {
    Bench bench = failed(request("attempts", before));
    assertEquals(List.of(), bench.parked);
    assertEquals(List.of(after), all(bench.redrive, "attempts"));
  }

  @ParameterizedTest
  @CsvSource({"2, 3", "3, 4", "1000000000, 1000000001"})
  void attempts_threeOrMore_parkTheRequest(int before, int after) {
    Bench bench = failed(request("attempts", before));
    assertEquals(List.of(), bench.redrive);
    assertEquals(List.of(after), all(bench.parked, "attempts"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"2\"", "\"\"", "true", "-1", "-1e300", "[]", "[2, 3]", "{}"})
  void attempts_thatAreNoCount_countAsNone(String attempts) {
    Bench bench = failed(request("attempts", Json.read(attempts, Object.class)));
    assertEquals(List.of(), bench.parked);
    assertEquals(List.of(1), all(bench.redrive, "attempts"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1.5, 1e300})
  void attempts_ofAnySize_failNoExecutionOutsideACatch(double attempts) {
    Bench bench = failed(request("attempts", attempts));
    assertEquals(1, bench.redrive.size() + bench.parked.size());
  }

  @Test
  void failures_givenBackThreeTimes_areAllInTheParkedRequest() {
    Map<String, Object> request = Map.of("key", Bench.KEY);
    List<Object> expected = new ArrayList<>();
    Bench bench = new Bench();
    for (String error : List.of("First", "Second", "Third")) {
      bench = new Bench().failing("Detect regions", error, 1);
      bench.run(request, Visits.NOBODY);
      expected.add(Map.of("Error", error, "Cause", "made to fail"));
      List<Object> kept = bench.parked.isEmpty() ? bench.redrive : bench.parked;
      assertEquals(List.of(expected), all(kept, "failures"));
      request = Deployed.object(kept.getFirst());
    }
    assertEquals(
        List.of(Map.of("key", Bench.KEY, "attempts", 3, "failures", expected)), bench.parked);
  }

  @Test
  void failures_ofARequestThatIsGivenBackForEver_areTheLastTen() {
    List<Object> before = IntStream.range(0, 30).mapToObj(i -> (Object) ("failure " + i)).toList();
    Bench bench = failed(request("failures", before));
    List<Object> expected = new ArrayList<>(before.subList(21, 30));
    expected.add(BROKEN);
    assertEquals(List.of(expected), all(bench.redrive, "failures"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"none\"", "7", "{}", "[[1], [2]]"})
  void failures_ofAnyForm_endWithTheLast(String failures) {
    Bench bench = failed(request("failures", Json.read(failures, Object.class)));
    List<?> kept = (List<?>) all(bench.redrive, "failures").getFirst();
    assertEquals(BROKEN, kept.getLast());
  }

  /** Nothing catches what is larger than a state may be. */
  @ParameterizedTest
  @ValueSource(strings = {"x", "\"", "é", "\u0001"})
  void request_asLargeAsAnInputMayBe_isKeptAsItsKey(String character) {
    for (int bytes : new int[] {60_000, 100_000, 262_000}) {
      int each = Json.write(character).getBytes(UTF_8).length - 2;
      Bench bench = failed(request("note", character.repeat(bytes / each)));
      Map<String, Object> kept = Deployed.object(bench.redrive.getFirst());
      assertEquals(Bench.KEY, kept.get("key"));
      assertEquals(List.of(BROKEN), kept.get("failures"));
    }
  }

  /** A request that succeeds has nothing to keep, whatever it went through. */
  @Test
  void attempts_photoThatSucceeds_isNotKept() {
    Bench bench = new Bench();
    assertInstanceOf(Execution.Succeeded.class, bench.run(request("attempts", 2), Visits.NOBODY));
    assertEquals(List.of(), bench.redrive);
    assertEquals(List.of(), bench.parked);
  }

  @Test
  void park_queueFails_failsWithTheFirstError() {
    Bench bench =
        new Bench().failing("Detect regions", "Broken", 1).failing("Park the request", "Down", 9);
    assertEquals(
        new Execution.Failed("Broken", "made to fail"),
        bench.run(request("attempts", 2), Visits.NOBODY));
  }

  private static Bench failed(Map<String, Object> request) {
    Bench bench = new Bench().failing("Detect regions", "Broken", 1);
    assertEquals(new Execution.Failed("Broken", "made to fail"), bench.run(request, Visits.NOBODY));
    return bench;
  }

  private static Map<String, Object> request(String field, Object value) {
    Map<String, Object> request = new HashMap<>(Map.of("key", Bench.KEY));
    request.put(field, value);
    return request;
  }

  private static List<Object> all(List<Object> kept, String field) {
    return kept.stream().map(request -> Deployed.object(request).get(field)).toList();
  }
}
