package autoannotation.application.port;

import static autoannotation.application.port.Samples.approved;
import static autoannotation.application.port.Samples.said;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_AWAITING_REVIEW;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_SUCCESS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Verdict;
import autoannotation.core.annotation.VerdictContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What every store of annotations does with what persons decide. */
public abstract class DecisionsContract extends AnnotationsContract {

  private static final int RACED = 200;
  private static final Annotation SEEN = Samples.annotation(0, 1, ANNOTATION_AWAITING_REVIEW);

  @Test
  void decide_seenAnnotation_storesTheDecision() {
    Stores stores = empty();
    stores.annotations().write(SEEN);
    Annotation corrected = said(SEEN, "verdict-1", new VerdictContent.Relabel(Samples.DOG), "ann");
    assertEquals(true, stores.annotations().decide(SEEN, corrected));
    assertEquals(List.of(corrected), stores.all());
    Annotation rejected = said(corrected, "verdict-2", new VerdictContent.Reject(), "bob");
    assertEquals(true, stores.annotations().decide(corrected, rejected));
    assertEquals(Optional.of(rejected), stores.annotations().find(SEEN.inputId(), SEEN.id()));
  }

  @Test
  void decide_alreadyDecidedByAnother_refusesIt() {
    Stores stores = empty();
    stores.annotations().write(SEEN);
    assertEquals(true, stores.annotations().decide(SEEN, approved(SEEN, "ann")));
    Annotation rejected = said(SEEN, "verdict-of-bob", new VerdictContent.Reject(), "bob");
    assertEquals(false, stores.annotations().decide(SEEN, rejected));
    assertEquals(List.of(approved(SEEN, "ann")), stores.all());
  }

  @Test
  void decide_sameDecisionAgain_refusesIt() {
    Stores stores = empty();
    stores.annotations().write(SEEN);
    assertEquals(true, stores.annotations().decide(SEEN, approved(SEEN, "ann")));
    assertEquals(false, stores.annotations().decide(SEEN, approved(SEEN, "ann")));
    assertEquals(List.of(approved(SEEN, "ann")), stores.all());
  }

  @Test
  void decide_machineWroteInBetween_refusesIt() {
    String sameRun = SEEN.routedBy().orElseThrow().generation();
    List<Annotation> between =
        List.of(
            machines(2, ANNOTATION_AWAITING_REVIEW, "coco@0123456789ab/2", 0.95),
            machines(1, ANNOTATION_SUCCESS, sameRun, 0.95),
            machines(1, ANNOTATION_AWAITING_REVIEW, sameRun, 0.96),
            machines(1, ANNOTATION_AWAITING_REVIEW, "coco@0123456789ab/x", 0.95));
    for (Annotation machines : between) {
      Stores stores = empty();
      stores.annotations().write(SEEN);
      stores.annotations().write(machines);
      assertEquals(
          false, stores.annotations().decide(SEEN, approved(SEEN, "ann")), machines.toString());
      assertEquals(List.of(machines), stores.all());
      assertEquals(true, stores.annotations().decide(machines, approved(machines, "ann")));
    }
  }

  @Test
  void decide_onVerdictsNotStored_refusesIt() {
    Stores stores = empty();
    Annotation accepted = Samples.annotation(0, 1, ANNOTATION_SUCCESS);
    stores.annotations().write(accepted);
    Annotation once = approved(accepted, "ann");
    assertEquals(false, stores.annotations().decide(once, approved(once, "bob")));
    assertEquals(List.of(accepted), stores.all());
  }

  @Test
  void decide_missingAnnotation_refusesIt() {
    Stores stores = empty();
    assertEquals(false, stores.annotations().decide(SEEN, approved(SEEN, "ann")));
    assertEquals(List.of(), stores.all());
  }

  @Test
  void decide_twoReviewersAtOnce_oneDecidesEach() throws Exception {
    Stores stores = raced();
    Map<String, Set<String>> won =
        race((seen, user) -> stores.annotations().decide(seen, approved(seen, user)), stores);
    List<Annotation> all = stores.all();
    assertEquals(RACED, all.size());
    for (Annotation one : all) {
      assertEquals(1, one.revision(), one.id());
    }
    for (String user : won.keySet()) {
      assertEquals(decidedBy(user, all), won.get(user), "what the store told " + user);
    }
  }

  @Test
  void decide_retriedAfterRefusal_keepsBothVerdicts() throws Exception {
    Stores stores = raced();
    race(
        (seen, user) -> {
          Annotation now = seen;
          while (!stores.annotations().decide(now, approved(now, user))) {
            now = stores.annotations().find(seen.inputId(), seen.id()).orElseThrow();
          }
          return true;
        },
        stores);
    for (Annotation one : stores.all()) {
      assertEquals(
          Set.of("ann", "bob"), Set.copyOf(one.verdicts().stream().map(Verdict::userId).toList()));
      assertEquals(2, one.revision());
    }
  }

  private interface Attempt {
    boolean at(Annotation seen, String user);
  }

  private Stores raced() {
    Stores stores = empty();
    for (int region = 0; region < RACED; region++) {
      stores.annotations().write(Samples.annotation(region, 1, ANNOTATION_AWAITING_REVIEW));
    }
    return stores;
  }

  /** Both go through all in the same order; the ids of those that each was told are theirs. */
  private static Map<String, Set<String>> race(Attempt attempt, Stores stores) throws Exception {
    List<Annotation> all = stores.all();
    try (var both = Executors.newFixedThreadPool(2)) {
      var ann = both.submit(() -> won(attempt, all, "ann"));
      var bob = both.submit(() -> won(attempt, all, "bob"));
      return Map.of("ann", ann.get(), "bob", bob.get());
    }
  }

  private static Set<String> won(Attempt attempt, List<Annotation> all, String user) {
    Set<String> won = new TreeSet<>();
    for (Annotation seen : all) {
      if (attempt.at(seen, user)) {
        won.add(seen.id());
      }
    }
    return won;
  }

  private static Set<String> decidedBy(String user, List<Annotation> all) {
    return new TreeSet<>(
        all.stream()
            .filter(one -> one.verdicts().getFirst().userId().equals(user))
            .map(Annotation::id)
            .toList());
  }

  private static Annotation machines(
      int workflow, AnnotationStatus status, String generation, double accept) {
    return Samples.annotation(Samples.INPUT, 0, 0.123456, workflow, status, generation, accept);
  }
}
