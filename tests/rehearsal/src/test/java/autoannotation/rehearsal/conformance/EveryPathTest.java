package autoannotation.rehearsal.conformance;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The deployed definition runs alike in our interpreter and in LocalStack, whatever happens. */
@TestInstance(Lifecycle.PER_CLASS)
class EveryPathTest {

  private static final Definition DEFINITION = Definition.deployed();
  private static final List<PathCase> CASES = Paths.of(DEFINITION);

  private final Map<PathCase, Run> theirs = new HashMap<>();

  @BeforeAll
  void runAllInLocalStack() {
    Map<Boolean, List<PathCase>> sdk = CASES.stream().collect(partitioningBy(PathCase::throughSdk));
    String name = "paths-" + Long.toString(System.nanoTime(), 36);
    new MockFile().with(name, sdk.get(false)).with(name + "-sdk", sdk.get(true)).write();
    theirs.putAll(Theirs.run(name, DEFINITION, sdk.get(false)));
    theirs.putAll(Theirs.run(name + "-sdk", DEFINITION.throughSdk(), sdk.get(true)));
  }

  static List<PathCase> cases() {
    return CASES;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void run_eachPath_endsAsInLocalStack(PathCase one) {
    Run localStack = theirs.get(one);
    Run ours = ours(one).run();
    if (one.stopsBranches(DEFINITION.lanes())) {
      Run mine = ours;
      ours = ours.upTo(localStack);
      localStack = localStack.upTo(mine);
    }
    assertEquals(localStack.saying(ours), ours.saying(localStack));
  }

  @Test
  void paths_coverEveryStateAndChoice() {
    Set<String> made = new TreeSet<>();
    for (PathCase one : CASES) {
      Ours.Watched watched = ours(one);
      made.addAll(watched.watched().choices);
      watched.run().steps().values().forEach(made::addAll);
    }
    Set<String> wanted = wanted();
    assertEquals(wanted, made.stream().filter(wanted::contains).collect(toSet()));
  }

  private static Set<String> wanted() {
    Set<String> wanted = new TreeSet<>();
    DEFINITION
        .states()
        .forEach(
            (name, state) -> {
              wanted.add(name);
              for (Map<String, Object> choice : Definition.list(state, "Choices")) {
                wanted.add(name + " -> " + choice.get("Next"));
              }
              if (state.get("Default") instanceof String next) {
                wanted.add(name + " -> " + next);
              }
            });
    return wanted;
  }

  private static Ours.Watched ours(PathCase one) {
    return Ours.run(one.throughSdk() ? DEFINITION.throughSdk() : DEFINITION, one);
  }
}
