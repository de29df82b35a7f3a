package autoannotation.adapters.photos.preview;

import autoannotation.adapters.photos.Photo;

/**
 * What people are shown of a photo: the pixels that the detector saw, upright, at most {@value
 * PreviewSize#LONGEST} on the long side and never more than there are. Alpha is left out, as it was
 * for the detector. The same photo makes the same bytes.
 */
public final class Preview {

  private Preview() {}

  /** A JPEG file without metadata. */
  public static byte[] jpeg(Photo photo) {
    PreviewSize size = PreviewSize.of(photo);
    return Jpeg.bytes(new AreaAverage(photo.pixels()).shrink(size.width(), size.height()));
  }
}
