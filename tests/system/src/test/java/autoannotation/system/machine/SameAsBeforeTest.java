package autoannotation.system.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.local.states.Execution;
import autoannotation.local.states.Visits;
import autoannotation.system.machine.Rig.Ran;
import autoannotation.system.machine.Rig.Situation;
import autoannotation.system.machine.Ways.Way;
import autoannotation.system.template.Deployed;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Since one state decides, executions end as they did before, after the same calls with the same
 * arguments, byte for byte. Only states come in another order, a call that fails is repeated more
 * often, and the detector is told model and limits.
 */
class SameAsBeforeTest {

  private static final int SITUATIONS = 10_000;
  private static final int AT_ONCE = 2;

  @ParameterizedTest
  @MethodSource("ways")
  void everyPath_endsAfterTheSameCalls(Way way) {
    Bench bench = way.bench().get();
    Bench before = way.bench().get().before();
    List<Execution> ended = way.run(bench, Visits.NOBODY);
    assertEquals(way.run(before, Visits.NOBODY), ended);
    assertEquals(calls(before, way), calls(bench, way));
    assertEquals(before.items, bench.items);
    assertEquals(before.redrive, bench.redrive);
    assertEquals(before.parked, bench.parked);
  }

  static List<Way> ways() {
    return Ways.of(Before.tasks());
  }

  /** A branch that fails stops the others: whether their writers were called yet is not said. */
  private static List<String> calls(Bench bench, Way way) {
    boolean stops = way.name().startsWith("Write");
    return bench.calls.stream()
        .filter(call -> !stops || !call.contains("-writer-function"))
        .map(SameAsBeforeTest::asBefore)
        .distinct() // not how often it is repeated
        .sorted()
        .toList();
  }

  /** A call without what the detector was not told before. */
  private static String asBefore(String call) {
    return call.replaceFirst(",\"model_version\":\"[^\"]*\",\"limits\":\\{[^}]*}", "");
  }

  @Test
  void generatedDetectionsAndWorkflows_endAfterTheSameCalls() {
    Map<String, Integer> calls = new ConcurrentSkipListMap<>();
    IntStream.range(0, AT_ONCE).parallel().forEach(share -> compare(share, calls));
    for (String often : List.of("accepted", "review", "dropped", "putItem", "refused")) {
      assertTrue(calls.getOrDefault(often, 0) > SITUATIONS / 20, often + " in " + calls);
    }
  }

  /** Compares one share of the situations, and counts calls by what stands in them. */
  private static void compare(int share, Map<String, Integer> calls) {
    var ours = new Rig(Deployed.PROJECT.definition(Deployed.TEMPLATE));
    var before = new Rig(Before.definition(Deployed.TEMPLATE));
    var situations = new Situations(share);
    for (int i = 0; i < SITUATIONS / AT_ONCE; i++) {
      Situation situation = situations.next();
      Ran now = ours.run(situation);
      Ran ran = new Ran(now.ended(), now.calls().stream().map(SameAsBeforeTest::asBefore).toList());
      assertEquals(before.run(situation), ran, situation.toString());
      ran.calls().forEach(call -> calls.merge(kind(call), 1, Integer::sum));
    }
  }

  private static String kind(String call) {
    if (call.contains("-writer-function")) {
      return call.contains("\"audit\":\"ACCEPTED\"")
          ? "accepted"
          : call.contains("\"audit\":\"DROPPED\"") ? "dropped" : "review";
    }
    return call.contains("\"REJECTED\"") ? "refused" : call.replaceFirst(" .*", "");
  }
}
