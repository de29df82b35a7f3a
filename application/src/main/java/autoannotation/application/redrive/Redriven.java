package autoannotation.application.redrive;

/**
 * Result of a redrive.
 *
 * @param givenBack number of requests with which an execution was started
 * @param refused number of requests with which none can be started; they are still kept
 */
public record Redriven(int givenBack, int refused) {}
