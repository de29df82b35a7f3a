package autoannotation.core.workflow;

import java.util.Optional;

/** Two different values of one setting; empty where the setting does not exist. */
public record ValueDifference<T>(Optional<T> from, Optional<T> to) {

  /**
   * The difference between two values, null meaning that there is none; empty if they are equal.
   */
  static <T> Optional<ValueDifference<T>> between(T from, T to) {
    ValueDifference<T> change =
        new ValueDifference<>(Optional.ofNullable(from), Optional.ofNullable(to));
    return change.from.equals(change.to) ? Optional.empty() : Optional.of(change);
  }
}
