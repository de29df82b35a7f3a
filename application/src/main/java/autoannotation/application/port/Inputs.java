package autoannotation.application.port;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputId;
import java.util.Collection;
import java.util.Map;

/**
 * Reads what is stored about photos. An unknown photo is PENDING, because the state machine may not
 * have reached it.
 */
public interface Inputs {

  /**
   * Returns an input with its visible annotations, ordered by region. Sees all writes that have
   * returned.
   */
  AnnotatedInput read(InputId id);

  /** Returns the stored state of each input. Recent writes may be missing. */
  Map<InputId, StoredInput> stored(Collection<InputId> inputs);
}
