package autoannotation.adapters.torch;

/** A concept that the model was not trained on. */
public final class UnknownConceptException extends RuntimeException {

  UnknownConceptException(String concept, String model) {
    super("model %s has no concept '%s': see its labels.txt".formatted(model, concept));
  }
}
