package autoannotation.cli.run;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import java.util.List;

/**
 * How many annotations wait for a person.
 *
 * @param audits those of them about which the machine was sure
 */
record Waiting(long all, long audits) {

  static Waiting in(List<AnnotatedInput> inputs) {
    List<Annotation> waiting =
        inputs.stream()
            .flatMap(input -> input.annotations().stream())
            .filter(Annotation::waits)
            .toList();
    return new Waiting(
        waiting.size(), waiting.stream().filter(one -> one.audit().isPresent()).count());
  }

  /** For who has never heard of audits. */
  String toText() {
    return audits == 0
        ? Long.toString(all)
        : "%d, of them %d picked to check the machine".formatted(all, audits);
  }
}
