package autoannotation.application.port;

import autoannotation.core.annotation.InputId;

/** The state machine that annotates photos. */
public interface PhotoMachine {

  /**
   * Annotates one version of a photo by the workflow in force, and waits until that is done. What
   * was detected before is not detected again.
   *
   * @return whether it succeeded; also false if it could not be started
   */
  boolean annotate(InputId input) throws InterruptedException;
}
