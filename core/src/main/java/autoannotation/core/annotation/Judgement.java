package autoannotation.core.annotation;

import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;
import java.util.Optional;

/** What a person says of an annotation, with what that takes. */
public sealed interface Judgement {

  record Approve() implements Judgement {}

  /** Another box, and another concept if that is wrong too. */
  record Correct(BoundingBox boundingBox, Optional<Concept> concept) implements Judgement {}

  record Relabel(Concept concept) implements Judgement {}

  record Reject() implements Judgement {}

  record Add(Label label) implements Judgement {}

  record RequestChanges() implements Judgement {}

  record Undo() implements Judgement {}

  default VerdictKind kind() {
    return switch (this) {
      case Approve _ -> VerdictKind.APPROVE;
      case Correct _ -> VerdictKind.CORRECT;
      case Relabel _ -> VerdictKind.RELABEL;
      case Reject _ -> VerdictKind.REJECT;
      case Add _ -> VerdictKind.ADD;
      case RequestChanges _ -> VerdictKind.REQUEST_CHANGES;
      case Undo _ -> VerdictKind.UNDO;
    };
  }

  /** What it claims to be there, if {@code seen} was shown; empty when that is nothing. */
  default Optional<Label> claim(Label seen) {
    return switch (this) {
      case Approve _, RequestChanges _, Undo _ -> Optional.of(seen);
      case Correct correct ->
          Optional.of(new Label(correct.boundingBox, correct.concept.orElse(seen.concept())));
      case Relabel relabel -> Optional.of(seen.with(relabel.concept));
      case Add add -> Optional.of(add.label);
      case Reject _ -> Optional.empty();
    };
  }
}
