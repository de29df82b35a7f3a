package autoannotation.application.port;

import autoannotation.core.annotation.InputId;

/** Runs the state machine that annotates photos. */
public interface PhotoMachine {

  /**
   * Annotates one version of a photo with the workflow in force and waits for the result. A photo
   * that was detected before is not detected again.
   *
   * @return whether it succeeded; false also if it could not be started
   */
  boolean annotate(InputId input) throws InterruptedException;
}
