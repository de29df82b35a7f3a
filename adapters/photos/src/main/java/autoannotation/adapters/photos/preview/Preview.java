package autoannotation.adapters.photos.preview;

import autoannotation.adapters.photos.Photo;

/**
 * Creates previews: the upright pixels that the detector saw, at most {@value PreviewSize#LONGEST}
 * on the long side and never enlarged, without alpha. The same photo gives the same bytes.
 */
public final class Preview {

  private Preview() {}

  /** Encodes a preview as a JPEG file without metadata. */
  public static byte[] jpeg(Photo photo) {
    PreviewSize size = PreviewSize.of(photo);
    return Jpeg.bytes(new AreaAverage(photo.pixels()).shrink(size.width(), size.height()));
  }
}
