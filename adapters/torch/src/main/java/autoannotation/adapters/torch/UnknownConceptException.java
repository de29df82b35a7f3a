package autoannotation.adapters.torch;

/** A concept that the model was not trained on. */
public final class UnknownConceptException extends RuntimeException {

  UnknownConceptException(String concept, String model) {
    super("model %s knows no concept '%s'; its labels.txt lists them".formatted(model, concept));
  }
}
