package autoannotation.application.input;

import autoannotation.application.port.PhotoLinks;
import autoannotation.application.port.UploadLink;
import java.util.UUID;

/**
 * Creates links that each allow one photo to be uploaded.
 *
 * @param maximumBytes maximum size of a photo
 */
public record Uploads(PhotoLinks links, long maximumBytes) {

  /**
   * Creates a link to a new key that ends in the name of the photo.
   *
   * @throws autoannotation.application.InvalidRequestException if the type or the size is not
   *     allowed
   */
  public UploadLink link(UploadRequest photo) {
    photo.check(maximumBytes);
    String key = "inputs/" + UUID.randomUUID() + "/" + photo.plainName();
    return links.upload(key, photo.contentType(), photo.size());
  }
}
