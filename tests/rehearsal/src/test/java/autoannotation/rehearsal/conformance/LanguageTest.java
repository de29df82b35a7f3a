package autoannotation.rehearsal.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.rehearsal.conformance.LanguageCases.LanguageCase;
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

/** The language's cases end alike in our interpreter and in LocalStack, or as it is known. */
@TestInstance(Lifecycle.PER_CLASS)
class LanguageTest {

  private static final List<LanguageCase> CASES = LanguageCases.all();
  private static final Map<String, Difference> KNOWN = Difference.known();

  private final Map<LanguageCase, String> theirs = new HashMap<>();

  @BeforeAll
  void runAllInLocalStack() {
    String run = "language-" + Long.toString(System.nanoTime(), 36) + "-";
    var mocks = new MockFile();
    CASES.forEach(one -> mocks.with(run + one.path().id(), List.of(one.path())));
    mocks.write();
    theirs.putAll(Theirs.all(CASES, one -> one.theirs(run + one.path().id())));
  }

  static List<LanguageCase> cases() {
    return CASES;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void run_eachCase_endsAsInLocalStackOrAsListed(LanguageCase one) {
    String ours = one.ours();
    String localStack = theirs.get(one);
    Difference known = KNOWN.get(one.toString());
    if (known == null) {
      assertEquals(localStack, ours);
    } else {
      // what is listed and no longer so has to go
      assertNotEquals(localStack, ours);
      assertTrue(known.says(ours, localStack), ours + " here, there " + localStack);
    }
  }

  @Test
  void differences_listed_areAllCases() {
    assertEquals(
        Set.of(), difference(KNOWN.keySet(), CASES.stream().map(LanguageCase::toString).toList()));
  }

  private static Set<String> difference(Set<String> those, List<String> without) {
    Set<String> left = new TreeSet<>(those);
    left.removeAll(without);
    return left;
  }
}
