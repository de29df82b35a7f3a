package autoannotation.adapters.dynamo;

import static autoannotation.adapters.dynamo.Annotations.approved;
import static autoannotation.adapters.dynamo.Annotations.said;
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
abstract class DecisionContract extends AnnotationStoreContract {

  private static final int RACED = 200;
  private static final Annotation SEEN = Annotations.annotation(0, 1, ANNOTATION_AWAITING_REVIEW);

  @Test
  void what_is_decided_stands() {
    Kept kept = empty();
    kept.store().write(SEEN);
    Annotation corrected =
        said(SEEN, "verdict-1", new VerdictContent.Relabel(Annotations.DOG), "ann");
    assertEquals(true, kept.store().decide(SEEN, corrected));
    assertEquals(List.of(corrected), kept.all());
    Annotation rejected = said(corrected, "verdict-2", new VerdictContent.Reject(), "bob");
    assertEquals(true, kept.store().decide(corrected, rejected));
    assertEquals(Optional.of(rejected), kept.store().find(SEEN.inputId(), SEEN.id()));
  }

  @Test
  void of_two_who_saw_the_same_the_second_is_refused() {
    Kept kept = empty();
    kept.store().write(SEEN);
    assertEquals(true, kept.store().decide(SEEN, approved(SEEN, "ann")));
    Annotation rejected = said(SEEN, "verdict-of-bob", new VerdictContent.Reject(), "bob");
    assertEquals(false, kept.store().decide(SEEN, rejected));
    assertEquals(List.of(approved(SEEN, "ann")), kept.all());
  }

  @Test
  void deciding_again_changes_nothing() {
    Kept kept = empty();
    kept.store().write(SEEN);
    assertEquals(true, kept.store().decide(SEEN, approved(SEEN, "ann")));
    assertEquals(false, kept.store().decide(SEEN, approved(SEEN, "ann")));
    assertEquals(List.of(approved(SEEN, "ann")), kept.all());
  }

  @Test
  void where_a_machine_came_between_the_decision_is_refused() {
    String sameRun = SEEN.routedBy().orElseThrow().generation();
    List<Annotation> between =
        List.of(
            machines(2, ANNOTATION_AWAITING_REVIEW, "coco@0123456789ab/2", 0.95),
            machines(1, ANNOTATION_SUCCESS, sameRun, 0.95),
            machines(1, ANNOTATION_AWAITING_REVIEW, sameRun, 0.96),
            machines(1, ANNOTATION_AWAITING_REVIEW, "coco@0123456789ab/x", 0.95));
    for (Annotation machines : between) {
      Kept kept = empty();
      kept.store().write(SEEN);
      kept.store().write(machines);
      assertEquals(false, kept.store().decide(SEEN, approved(SEEN, "ann")), machines.toString());
      assertEquals(List.of(machines), kept.all());
      assertEquals(true, kept.store().decide(machines, approved(machines, "ann")));
    }
  }

  @Test
  void a_decision_on_verdicts_that_are_not_there_is_refused() {
    Kept kept = empty();
    Annotation accepted = Annotations.annotation(0, 1, ANNOTATION_SUCCESS);
    kept.store().write(accepted);
    Annotation once = approved(accepted, "ann");
    assertEquals(false, kept.store().decide(once, approved(once, "bob")));
    assertEquals(List.of(accepted), kept.all());
  }

  @Test
  void what_is_not_there_is_not_decided() {
    Kept kept = empty();
    assertEquals(false, kept.store().decide(SEEN, approved(SEEN, "ann")));
    assertEquals(List.of(), kept.all());
  }

  @Test
  void of_two_reviewers_who_race_one_decides_each_and_none_is_lost() throws Exception {
    Kept kept = raced();
    Map<String, Set<String>> won =
        race((seen, user) -> kept.store().decide(seen, approved(seen, user)), kept);
    List<Annotation> all = kept.all();
    assertEquals(RACED, all.size());
    for (Annotation one : all) {
      assertEquals(1, one.revision(), one.id());
    }
    for (String user : won.keySet()) {
      assertEquals(decidedBy(user, all), won.get(user), "what the store told " + user);
    }
  }

  @Test
  void of_two_reviewers_who_look_again_after_a_refusal_both_verdicts_are_kept() throws Exception {
    Kept kept = raced();
    race(
        (seen, user) -> {
          Annotation now = seen;
          while (!kept.store().decide(now, approved(now, user))) {
            now = kept.store().find(seen.inputId(), seen.id()).orElseThrow();
          }
          return true;
        },
        kept);
    for (Annotation one : kept.all()) {
      assertEquals(
          Set.of("ann", "bob"), Set.copyOf(one.verdicts().stream().map(Verdict::userId).toList()));
      assertEquals(2, one.revision());
    }
  }

  private interface Attempt {
    boolean at(Annotation seen, String user);
  }

  private Kept raced() {
    Kept kept = empty();
    for (int region = 0; region < RACED; region++) {
      kept.store().write(Annotations.annotation(region, 1, ANNOTATION_AWAITING_REVIEW));
    }
    return kept;
  }

  /** Both go through all in the same order; the ids of those that each was told are theirs. */
  private static Map<String, Set<String>> race(Attempt attempt, Kept kept) throws Exception {
    List<Annotation> all = kept.all();
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
    return Annotations.annotation(
        Annotations.INPUT, 0, 0.123456, workflow, status, generation, accept);
  }
}
