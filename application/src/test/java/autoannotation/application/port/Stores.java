package autoannotation.application.port;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.Detection;
import autoannotation.core.detection.RefusalReason;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The ports that look at the same annotations and inputs, and what a test puts there. */
public interface Stores {

  Annotations annotations();

  Inputs inputs();

  AnnotationListing listing();

  ReviewQueue queue();

  /** Puts annotations there as they are, whatever is there. */
  void put(Collection<Annotation> annotations);

  /** Marks inputs of 640 x 480 pixels annotated by a run that kept those regions. */
  void putAnnotated(Collection<InputId> inputs, String generation, Set<String> kept);

  /** Keeps what the model found in an input that is annotated. */
  void putDetection(InputId input, Detection.Found found);

  /** Marks an input refused. */
  void putRefused(InputId input, RefusalReason reason);

  /** Takes an annotation away, which nothing but a test does. */
  void remove(Annotation annotation);

  /** All annotations that are there, visible or not, by region. */
  List<Annotation> all();
}
