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

  /** A clause that does without the word audit, which not every reader knows. */
  String toText() {
    String waiting =
        all == 1 ? "1 annotation waits for review" : all + " annotations wait for review";
    return audits == 0
        ? waiting
        : "%s, %d of them picked to check the machine".formatted(waiting, audits);
  }
}
