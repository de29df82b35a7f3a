package autoannotation.core.annotation;

import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;
import java.util.Optional;

/** What a verdict says of an annotation: its kind, with the box and concept that it takes. */
public sealed interface VerdictContent {

  record Approve() implements VerdictContent {}

  /** Another box, and another concept if that is wrong too. */
  record Correct(BoundingBox boundingBox, Optional<Concept> concept) implements VerdictContent {}

  record Relabel(Concept concept) implements VerdictContent {}

  record Reject() implements VerdictContent {}

  record Add(Label label) implements VerdictContent {}

  record RequestChanges() implements VerdictContent {}

  record Undo() implements VerdictContent {}

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

  /** Whether it says what is there; only then can it agree with another person's. */
  default boolean saysWhatIsThere() {
    return switch (this) {
      case Approve _, Correct _, Relabel _, Reject _ -> true;
      case Add _, RequestChanges _, Undo _ -> false;
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
