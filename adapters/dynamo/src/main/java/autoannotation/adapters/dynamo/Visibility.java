package autoannotation.adapters.dynamo;

import autoannotation.application.port.StoredInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Selects the annotations that are part of the current results of their inputs, which the indexes
 * do not know.
 */
record Visibility(StoredInputs inputs) {

  /** Returns the visible annotations in the given order. */
  List<Annotation> of(Collection<Annotation> annotations) {
    Map<InputId, StoredInput> stored =
        inputs.read(
            annotations.stream()
                .filter(annotation -> !annotation.decided())
                .map(Annotation::inputId)
                .toList());
    return annotations.stream()
        .filter(
            annotation ->
                annotation.decided() || stored.get(annotation.inputId()).shows(annotation))
        .toList();
  }
}
