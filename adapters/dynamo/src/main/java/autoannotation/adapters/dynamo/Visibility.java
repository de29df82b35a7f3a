package autoannotation.adapters.dynamo;

import autoannotation.application.port.StoredInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which annotations belong to what is said of their inputs now: what an index can't know. */
record Visibility(StoredInputs inputs) {

  /** The visible ones, in the order given. */
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
