package autoannotation.application.export;

import static java.util.Comparator.comparing;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.region.Region;
import java.util.Collection;
import java.util.List;

/**
 * The exported data set, in an order that depends only on its content.
 *
 * @param annotations all exported annotations: by input, then in the order of regions
 * @param inputs all inputs, also those without an annotation, ordered by id
 */
public record Export(List<Annotation> annotations, List<AnnotatedInput> inputs) {

  public Export {
    annotations = List.copyOf(annotations);
    inputs = List.copyOf(inputs);
  }

  /** Creates the data set of the given inputs; each must be given once. */
  public static Export of(Collection<AnnotatedInput> inputs) {
    return new Export(
        inputs.stream()
            .flatMap(input -> input.annotations().stream())
            .filter(Annotation::exported)
            .sorted(
                comparing((Annotation annotation) -> annotation.inputId().key())
                    .thenComparing(annotation -> annotation.inputId().version())
                    .thenComparing(Annotation::region, Region.ORDER)
                    .thenComparing(Annotation::id))
            .toList(),
        inputs.stream()
            .sorted(comparing((AnnotatedInput input) -> input.id().toString()))
            .toList());
  }
}
