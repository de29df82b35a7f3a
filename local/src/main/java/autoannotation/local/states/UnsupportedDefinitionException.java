package autoannotation.local.states;

/** A definition that is wrong, or that asks for more than we run. The message names the place. */
public final class UnsupportedDefinitionException extends RuntimeException {

  UnsupportedDefinitionException(String message) {
    super(message);
  }
}
