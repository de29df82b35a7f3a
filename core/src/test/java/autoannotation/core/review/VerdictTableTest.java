package autoannotation.core.review;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_AWAITING_REVIEW;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_SUCCESS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.Audit;
import autoannotation.core.annotation.Label;
import autoannotation.core.annotation.Verdict;
import autoannotation.core.annotation.VerdictKind;
import autoannotation.core.annotation.VerdictOutcome;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTableTest {

  private static final String ME = "L me";
  private static final List<String> LAST = List.of("nobody", "own", "other", "split");

  private record Tried(
      AnnotationStatus status,
      ReviewStrategy strategy,
      Optional<Audit> audit,
      String last,
      Role role) {

    List<String> names() {
      return List.of(
          status.name().replace("ANNOTATION_", ""),
          strategy.getClass().getSimpleName().toUpperCase(Locale.ROOT),
          audit.map(Audit::name).orElse("none"),
          last,
          role.name());
    }

    Annotation annotation() {
      Annotation fresh = Given.annotation(Given.PHOTO, 0, Given.CAT, before(), audit);
      return switch (last) {
        case "nobody" -> Given.annotation(Given.PHOTO, 0, Given.CAT, status, audit);
        case "own" -> fresh.after(given(ME, byWhich(), 1));
        case "other" -> fresh.after(given("other", byWhich(), 1));
        case "split" ->
            fresh
                .after(given("other", VerdictKind.APPROVE, 1))
                .after(given("another", VerdictKind.REJECT, 2));
        default -> throw new IllegalStateException(last);
      };
    }

    /** What an UNDO has to go back to. */
    AnnotationStatus before() {
      return audit.equals(Optional.of(Audit.ACCEPTED))
          ? ANNOTATION_SUCCESS
          : ANNOTATION_AWAITING_REVIEW;
    }

    private VerdictKind byWhich() {
      return switch (status) {
        case ANNOTATION_AWAITING_REVIEW, ANNOTATION_SUCCESS -> VerdictKind.APPROVE;
        case ANNOTATION_PENDING -> VerdictKind.REQUEST_CHANGES;
        case ANNOTATION_REVIEW_DENIED -> VerdictKind.REJECT;
      };
    }

    private Verdict given(String by, VerdictKind kind, int number) {
      return new Verdict(
          Session.id(number),
          Given.content(kind),
          by,
          Given.STORED.plusSeconds(number),
          1,
          Optional.empty(),
          new VerdictOutcome(
              Optional.of(before()),
              status,
              new Label(Given.BOX, Given.CAT),
              Optional.empty(),
              Optional.empty()));
    }
  }

  @Test
  void decide_everyVerdictStatusAndPerson_isAsInTheTable() throws IOException {
    VerdictTable table = VerdictTable.read();
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (Tried one : all()) {
      List<String> expected = table.expected(one.names());
      for (int column = 0; column < VerdictTable.COLUMNS.size(); column++) {
        VerdictKind kind = VerdictTable.COLUMNS.get(column);
        String outcome = outcome(one, kind);
        tried++;
        if (!outcome.equals(expected.get(column))) {
          wrong.add(
              "%s %s: %s instead of %s"
                  .formatted(one.names(), kind, outcome, expected.get(column)));
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
    // 4 statuses, 3 strategies, 3 audits, 3 persons, 3 roles; 9 of what was split; 7 verdicts
    assertEquals((4 * 3 * 3 * 3 * 3 + 9) * 7, tried);
  }

  private static List<Tried> all() {
    List<Tried> all = new ArrayList<>();
    for (AnnotationStatus status : AnnotationStatus.values()) {
      for (ReviewStrategy strategy :
          List.of(
              new ReviewStrategy.None(),
              new ReviewStrategy.Manual(),
              new ReviewStrategy.Consensus(2, 2, 0.75))) {
        for (var audit :
            List.of(
                Optional.<Audit>empty(), Optional.of(Audit.ACCEPTED), Optional.of(Audit.DROPPED))) {
          for (String last : LAST) {
            if (!last.equals("split")
                || (status == ANNOTATION_AWAITING_REVIEW
                    && strategy instanceof ReviewStrategy.Consensus)) {
              for (Role role : Role.values()) {
                all.add(new Tried(status, strategy, audit, last, role));
              }
            }
          }
        }
      }
    }
    return all;
  }

  private static String outcome(Tried tried, VerdictKind kind) {
    Annotation annotation = tried.annotation();
    Task task = Given.task(tried.strategy);
    NewVerdict newVerdict =
        new NewVerdict(
            "verdict-of-mine",
            Given.content(kind),
            new Reviewer(ME, tried.role),
            Given.STORED.plusSeconds(60),
            1,
            Optional.empty(),
            annotation.revision());
    try {
      Annotation after = ReviewRules.decide(annotation, task, newVerdict);
      if (kind == VerdictKind.UNDO) {
        return after.status() == tried.before() ? "back" : "to " + after.status();
      }
      return after.status() == ANNOTATION_AWAITING_REVIEW
          ? "noted"
          : after.status().name().replaceFirst("ANNOTATION_(REVIEW_)?", "");
    } catch (RefusedVerdictException e) {
      return switch (e.refusal()) {
        case IMPOSSIBLE -> "never";
        case NOT_ALLOWED -> "no";
        case STALE, WRONG -> e.getMessage();
      };
    }
  }
}
