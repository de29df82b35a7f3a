package autoannotation.local.template;

/**
 * A template, or a value for one of its parameters, that can't be deployed. The message names the
 * culprit.
 */
public final class InvalidTemplateException extends RuntimeException {

  public InvalidTemplateException(String message) {
    super(message);
  }
}
