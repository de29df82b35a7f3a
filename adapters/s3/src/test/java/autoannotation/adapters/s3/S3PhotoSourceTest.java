package autoannotation.adapters.s3;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

class S3PhotoSourceTest {

  private static final byte[] PHOTO = {1, 2, 3, 4};

  private final StoredPhotos s3 = new StoredPhotos(Map.of("inputs/a.jpg", PHOTO));
  private final S3PhotoSource source = new S3PhotoSource(s3, 4);

  private static PhotoAddress request(String key, String version, String etag) {
    return new PhotoAddress("bucket", key, Optional.ofNullable(version), Optional.ofNullable(etag));
  }

  private GetObjectRequest asked(String version, String etag) {
    assertArrayEquals(
        PHOTO, source.read(request("inputs/a.jpg", version, etag)).orElseThrow().bytes());
    return s3.asked.getLast();
  }

  private static GetObjectRequest.Builder get() {
    return GetObjectRequest.builder().bucket("bucket").key("inputs/a.jpg");
  }

  @Test
  void read_withVersion_readsThatVersion() {
    assertEquals(get().versionId("v1").build(), asked("v1", "\"e1\""));
  }

  @Test
  void read_withEtagOnly_requiresThatEtag() {
    assertEquals(get().ifMatch("\"e1\"").build(), asked(null, "\"e1\""));
  }

  @Test
  void read_withNeither_readsTheLatest() {
    assertEquals(get().build(), asked(null, null));
  }

  @Test
  void read_photo_givesTheMachinesInputId() {
    assertEquals(
        "inputs/a.jpg@v1",
        source.read(request("inputs/a.jpg", "v1", null)).orElseThrow().input().toString());
    assertEquals(
        "inputs/a.jpg@e1",
        source.read(request("inputs/a.jpg", null, "\"e1\"")).orElseThrow().input().toString());
  }

  @Test
  void read_tooManyBytes_refusesItUnread() {
    var small = new S3PhotoSource(s3, 3);
    assertEquals(Optional.empty(), small.read(request("inputs/a.jpg", "v1", null)));
    assertEquals(4, s3.unreadBytes());
  }

  @Test
  void read_missingPhoto_throwsS3sException() {
    assertThrows(
        NoSuchKeyException.class, () -> source.read(request("inputs/none.jpg", null, null)));
    assertEquals(List.of("inputs/none.jpg"), s3.asked.stream().map(GetObjectRequest::key).toList());
  }
}
