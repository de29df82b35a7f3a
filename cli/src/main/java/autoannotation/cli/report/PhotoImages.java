package autoannotation.cli.report;

import autoannotation.core.annotation.AnnotatedInput;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** The images of photos. Called from several threads at a time. */
public interface PhotoImages {

  /**
   * The upright photo in sRGB, of any size: boxes are shares of it. The image is the caller's to
   * draw on. Empty when the photo can't be had any more; it then has no picture in the report.
   */
  Optional<BufferedImage> of(AnnotatedInput input);
}
