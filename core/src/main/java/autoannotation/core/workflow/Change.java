package autoannotation.core.workflow;

import java.util.Optional;

/** What something was, and what it is; empty: it is not there. */
public record Change<T>(Optional<T> from, Optional<T> to) {

  /** Empty: they are the same. */
  static <T> Optional<Change<T>> between(T from, T to) {
    Change<T> change = new Change<>(Optional.ofNullable(from), Optional.ofNullable(to));
    return change.from.equals(change.to) ? Optional.empty() : Optional.of(change);
  }
}
