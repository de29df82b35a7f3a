package autoannotation.detector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.adapters.photos.RefusedPhotoException;
import autoannotation.core.detection.RefusalReason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

class PhotoSourceTest {

  private static final byte[] PHOTO = {1, 2, 3, 4};

  private final StoredPhotos s3 = new StoredPhotos(Map.of("inputs/a.jpg", PHOTO));
  private final PhotoSource source = new PhotoSource(s3, 4);

  private static DetectRequest request(String key, String version, String etag) {
    return new DetectRequest(
        "bucket", key, Optional.ofNullable(version), Optional.ofNullable(etag), Optional.empty());
  }

  private GetObjectRequest asked(String version, String etag) throws Exception {
    assertArrayEquals(PHOTO, source.read(request("inputs/a.jpg", version, etag)).bytes());
    return s3.asked.getLast();
  }

  private static GetObjectRequest.Builder get() {
    return GetObjectRequest.builder().bucket("bucket").key("inputs/a.jpg");
  }

  @Test
  void a_version_pins_the_read() throws Exception {
    assertEquals(get().versionId("v1").build(), asked("v1", "\"e1\""));
  }

  @Test
  void without_a_version_the_etag_pins_it() throws Exception {
    assertEquals(get().ifMatch("\"e1\"").build(), asked(null, "\"e1\""));
  }

  @Test
  void with_neither_the_latest_is_read() throws Exception {
    assertEquals(get().build(), asked(null, null));
  }

  @Test
  void what_was_read_is_named_as_the_machine_names_it() throws Exception {
    assertEquals(
        "inputs/a.jpg@v1", source.read(request("inputs/a.jpg", "v1", null)).input().toString());
    assertEquals(
        "inputs/a.jpg@e1", source.read(request("inputs/a.jpg", null, "\"e1\"")).input().toString());
  }

  @Test
  void a_photo_of_too_many_bytes_is_refused_unread() {
    var small = new PhotoSource(s3, 3);
    var e =
        assertThrows(
            RefusedPhotoException.class, () -> small.read(request("inputs/a.jpg", "v1", null)));
    assertEquals(RefusalReason.TOO_LARGE, e.reason());
    assertEquals(4, s3.unreadBytes());
  }

  @Test
  void what_s3_throws_passes_through() {
    assertThrows(
        NoSuchKeyException.class, () -> source.read(request("inputs/none.jpg", null, null)));
    assertEquals(List.of("inputs/none.jpg"), s3.asked.stream().map(GetObjectRequest::key).toList());
  }
}
