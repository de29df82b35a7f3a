package autoannotation.application.port;

import autoannotation.core.annotation.InputId;
import java.net.URI;
import java.time.Duration;

/** Creates short-lived URLs of photos for a browser. */
public interface PhotoLinks {

  /** How long a link is valid. */
  Duration VALID = Duration.ofMinutes(15);

  /** URL of the preview: a JPEG, upright, at most 2048 pixels on the long side. */
  URI preview(InputId input);

  /** The source of previews for the Content-Security-Policy directive img-src. */
  default String source() {
    URI any = preview(new InputId("inputs/any.jpg", "any"));
    return any.isAbsolute() ? any.getScheme() + "://" + any.getAuthority() : "'self'";
  }

  /** URL of the file as it was uploaded. */
  URI photo(InputId input);

  /**
   * Creates a link to upload a photo of exactly that media type and size, in bytes, to that key. It
   * is good for one upload: while the key has a photo, another is refused.
   */
  UploadLink upload(String key, String contentType, long size);
}
