package autoannotation.application.port;

import autoannotation.core.annotation.InputId;
import java.net.URI;
import java.time.Duration;

/** Short-lived addresses of photos, for a browser. */
public interface PhotoLinks {

  /** How long they hold. */
  Duration VALID = Duration.ofMinutes(15);

  /** Where the preview is: upright, at most 2048 pixels. */
  URI preview(InputId input);

  /** What a page has to allow as a source of images, to show previews. */
  default String source() {
    URI any = preview(new InputId("inputs/any.jpg", "any"));
    return any.isAbsolute() ? any.getScheme() + "://" + any.getAuthority() : "'self'";
  }

  /** Where the file is that was uploaded. */
  URI photo(InputId input);

  /** How to put a photo of exactly that type and size under that key. */
  UploadLink upload(String key, String contentType, long size);
}
