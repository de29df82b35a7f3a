package autoannotation.system.machine;

import autoannotation.local.states.Execution;
import autoannotation.local.states.StatesError;
import autoannotation.local.states.Visits;
import autoannotation.system.template.Deployed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Executions that take every path of the definition. */
final class Ways {

  /** A request that failed twice. */
  private static final Map<String, Object> THIRD = Map.of("key", Bench.KEY, "attempts", 2);

  private Ways() {}

  /**
   * An execution.
   *
   * @param times how often, one after the other on the same bench
   */
  record Way(String name, Supplier<Bench> bench, Map<String, Object> request, int times) {

    /** How each of them ended. */
    List<Execution> run(Bench on, Visits visits) {
      List<Execution> ended = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        ended.add(on.run(request, visits));
      }
      if (ended.contains(new Execution.TimedOut())) {
        throw new AssertionError("no path takes five minutes");
      }
      return ended;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Way> all() {
    return of(Deployed.tasks());
  }

  /** Every outcome, and the failures that the rules of these Tasks name. */
  static List<Way> of(Map<String, Map<String, Object>> tasks) {
    List<Way> ways = new ArrayList<>(outcomes());
    tasks.forEach((task, state) -> ways.addAll(failures(task, state)));
    return ways;
  }

  /** A region that the machine finds no band for. */
  static Way undecidable() {
    return way("an undecidable region", () -> new Bench().detects("cat", "high"));
  }

  /** A detector that answers for another model. */
  static Way wrongModel() {
    return way("a wrong model", () -> new Bench().answeringFor("other", "1310cd74f22d"));
  }

  private static List<Way> outcomes() {
    var missing = new StatesError("S3.S3Exception", "null (Service: S3, Status Code: 404)");
    return List.of(
        way("confident and uncertain regions", Ways::usual),
        way("no regions", Bench::new),
        way("dropped evidence", Ways::dropped),
        way("a refused photo", () -> new Bench().refuses("DAMAGED")),
        new Way("no key", Bench::new, Map.of(), 1),
        new Way("a second delivery", Ways::usual, Map.of("key", Bench.KEY), 2),
        new Way("a refused photo again", Ways::refused, Map.of("key", Bench.KEY), 2),
        way("a lost race", () -> new Bench().detects("cat", 0.99).losingTheRace()),
        way("no such version", () -> new Bench().failing("Identify the photo", missing, 2)),
        way("no workflow", () -> new Bench().failing("Load workflow", "DynamoDB.Broken", 2)),
        new Way("a third failure", Ways::broken, THIRD, 1));
  }

  /**
   * A Task fails with every error that its rules name, once (the retrier's way) and for ever (the
   * catcher's way).
   */
  private static List<Way> failures(String task, Map<String, Object> state) {
    List<Way> ways = new ArrayList<>();
    Set<String> errors = named(state);
    if (task.equals("Write as SUCCESS")) {
      errors.add("Broken");
    }
    for (String error : errors) {
      for (int times : new int[] {1, 100}) {
        ways.add(
            new Way(
                "%s fails with %s, %d times".formatted(task, error, times),
                () -> reaching(task).failing(task, error, times),
                task.equals("Park the request") ? THIRD : Map.of("key", Bench.KEY),
                1));
      }
    }
    return ways;
  }

  private static Way way(String name, Supplier<Bench> bench) {
    return new Way(name, bench, Map.of("key", Bench.KEY), 1);
  }

  private static Bench reaching(String task) {
    return switch (task) {
      case "Record the refusal" -> new Bench().refuses("EMPTY");
      case "Record the failure", "Keep for redrive", "Park the request" -> broken();
      case "Write dropped as AWAITING_REVIEW" -> dropped();
      default -> usual();
    };
  }

  private static Bench usual() {
    return new Bench().detects("cat", 0.99, "dog", 0.7);
  }

  private static Bench broken() {
    return new Bench().failing("Detect regions", "Broken", 1);
  }

  private static Bench refused() {
    return new Bench().refuses("TOO_LARGE");
  }

  private static Bench dropped() {
    return new Bench()
        .with("EvidenceRates", "accepted=0,review=0,dropped=1")
        .detects("cat", 0.1)
        .drawing(0.5);
  }

  private static Set<String> named(Map<String, Object> state) {
    Set<String> errors = new TreeSet<>();
    Deployed.list(state, "Retry").forEach(rule -> errors.addAll(Deployed.errors(rule)));
    Deployed.list(state, "Catch").forEach(rule -> errors.addAll(Deployed.errors(rule)));
    return errors;
  }
}
