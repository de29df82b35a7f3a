package autoannotation.adapters.torch;

/** A requested concept that is not among the labels of the model. */
public final class UnknownConceptException extends RuntimeException {

  UnknownConceptException(String concept, String model) {
    super("model %s has no concept '%s': see its labels.txt".formatted(model, concept));
  }
}
