package autoannotation.application.port;

import autoannotation.core.calibration.JudgedPhoto;
import autoannotation.core.detection.ModelVersion;
import java.util.stream.Stream;

/** Reads the photos that a model has processed, with their verdicts. */
public interface JudgedPhotos {

  /**
   * All photos in which a model looked for regions, also those in which it found none, in no
   * particular order. Photos that were refused, that another model alone has seen, or that are not
   * registered as inputs yet are left out. The stream reads as it is consumed; close it.
   */
  Stream<JudgedPhoto> of(ModelVersion model);
}
