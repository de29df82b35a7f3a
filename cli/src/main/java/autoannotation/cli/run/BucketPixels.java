package autoannotation.cli.run;

import autoannotation.adapters.photos.PhotoDecoder;
import autoannotation.adapters.photos.RefusedPhotoException;
import autoannotation.cli.report.Pixels;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.local.LocalSystem;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** The photos as the detector saw them. */
record BucketPixels(LocalSystem system) implements Pixels {

  @Override
  public Optional<BufferedImage> of(AnnotatedInput input) {
    try {
      PhotoDecoder decoder = new PhotoDecoder(Long.MAX_VALUE); // the detector has checked the limit
      return Optional.of(decoder.decode(system.photo(input.id())).pixels());
    } catch (RefusedPhotoException _) {
      return Optional.empty();
    }
  }
}
