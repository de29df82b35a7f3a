package autoannotation.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import autoannotation.core.annotation.InputId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What all links to photos lead to, as far as one can see without following them. */
public abstract class PhotoLinksContract {

  private static final InputId CAT = new InputId("inputs/a b/cat ü@x.jpg", "v1");
  private static final InputId NEWER = new InputId(CAT.key(), "v2");

  protected abstract PhotoLinks links();

  @Test
  void links_eachVersion_hasItsOwnPreviewAndFile() {
    PhotoLinks links = links();
    assertNotEquals(links.preview(CAT), links.photo(CAT));
    assertNotEquals(links.preview(CAT), links.preview(NEWER));
    assertNotEquals(links.photo(CAT), links.photo(NEWER));
  }

  @Test
  void preview_anyPhoto_comesFromTheSourceThatThePageAllows() {
    URI preview = links().preview(CAT);
    assertEquals(
        links().source(),
        preview.isAbsolute() ? preview.getScheme() + "://" + preview.getAuthority() : "'self'");
  }

  @Test
  void upload_link_isForOneKeyAndTypeFor15Minutes() {
    Instant before = Instant.now();
    UploadLink link = links().upload("inputs/1/cat.jpg", "image/jpeg", 38702);
    assertEquals("inputs/1/cat.jpg", link.key());
    assertEquals("PUT", link.method());
    assertEquals("image/jpeg", link.headers().get("content-type"));
    Duration lasts = Duration.between(before, link.expiresAt());
    assertEquals(true, lasts.compareTo(PhotoLinks.VALID.minusSeconds(1)) >= 0, lasts.toString());
    assertEquals(true, lasts.compareTo(PhotoLinks.VALID.plusMinutes(1)) < 0, lasts.toString());
  }
}
