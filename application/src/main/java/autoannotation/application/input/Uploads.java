package autoannotation.application.input;

import autoannotation.application.port.PhotoLinks;
import autoannotation.application.port.UploadLink;
import java.util.UUID;

/**
 * Gives out links by which one photo each can be put into the bucket.
 *
 * @param maximumBytes the most that a photo may have
 */
public record Uploads(PhotoLinks links, long maximumBytes) {

  /**
   * A link for that photo, to a key of its own that ends in its name.
   *
   * @throws autoannotation.application.InvalidRequestException if such a photo may not come
   */
  public UploadLink link(UploadRequest photo) {
    photo.check(maximumBytes);
    String key = "inputs/" + UUID.randomUUID() + "/" + photo.plainName();
    return links.upload(key, photo.contentType(), photo.size());
  }
}
