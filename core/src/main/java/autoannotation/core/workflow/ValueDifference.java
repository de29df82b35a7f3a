package autoannotation.core.workflow;

import java.util.Optional;

/** What something was, and what it is; empty: it is not there. */
public record ValueDifference<T>(Optional<T> from, Optional<T> to) {

  /** Empty: they are the same. */
  static <T> Optional<ValueDifference<T>> between(T from, T to) {
    ValueDifference<T> change =
        new ValueDifference<>(Optional.ofNullable(from), Optional.ofNullable(to));
    return change.from.equals(change.to) ? Optional.empty() : Optional.of(change);
  }
}
