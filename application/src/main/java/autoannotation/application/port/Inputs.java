package autoannotation.application.port;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputId;
import java.util.Collection;
import java.util.Map;

/**
 * What is kept of the photos. One that nobody knows is PENDING: the machine may not be there yet.
 */
public interface Inputs {

  /**
   * All that is known of an input, with the annotations that are visible, by region. It sees all
   * writes that have returned before it.
   */
  AnnotatedInput read(InputId id);

  /** What is kept of each input itself; it may lag behind by a moment. */
  Map<InputId, StoredInput> stored(Collection<InputId> inputs);
}
