package autoannotation.application.port;

/**
 * The request for a photo that could not be annotated.
 *
 * @param text the input of the execution that failed, as JSON
 * @param receipt identifies it in the store from which it was received
 */
public record FailedRequest(String text, String receipt) {}
