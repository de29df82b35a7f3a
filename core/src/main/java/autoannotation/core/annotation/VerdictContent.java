package autoannotation.core.annotation;

import autoannotation.core.region.BoundingBox;
import autoannotation.core.region.Concept;
import java.util.Optional;

/** What a verdict says: a {@link VerdictKind} with the box and concept that it needs. */
public sealed interface VerdictContent {

  record Approve() implements VerdictContent {}

  /** The object is in another box; {@code concept} is empty if only the box was wrong. */
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

  /** Whether it says which object is there, so that it can agree with another person's verdict. */
  default boolean saysWhatIsThere() {
    return switch (this) {
      case Approve _, Correct _, Relabel _, Reject _ -> true;
      case Add _, RequestChanges _, Undo _ -> false;
    };
  }

  /**
   * Which object is there according to this verdict; empty if there is none.
   *
   * @param seen the label that the person was shown
   */
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
