package autoannotation.application.port;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputId;

/** What is known of the inputs. Every read sees all writes that have returned before it. */
public interface Inputs {

  /** All that is known of an input; one that was never seen is PENDING. */
  AnnotatedInput read(InputId id);
}
