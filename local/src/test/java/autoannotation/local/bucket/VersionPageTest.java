package autoannotation.local.bucket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

class VersionPageTest {

  private static final String SHA_256_OF_A =
      "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";

  @TempDir private Path folder;
  private S3Client s3;

  @BeforeEach
  void open() {
    Path photos = folder.resolve("in");
    s3 = new FolderS3(Map.of("photos", photos, "outputs", folder.resolve("out")));
  }

  private String put(String bucket, String key, String text, int second) {
    String made = Instant.ofEpochSecond(second).toString();
    return s3.putObject(
            put -> put.bucket(bucket).key(key).metadata(Map.of(FolderS3.LAST_MODIFIED, made)),
            RequestBody.fromString(text))
        .versionId();
  }

  private ListObjectVersionsResponse list(Consumer<ListObjectVersionsRequest.Builder> more) {
    return s3.listObjectVersions(
        list -> {
          list.bucket("photos");
          more.accept(list);
        });
  }

  private static List<String> keys(ListObjectVersionsResponse page) {
    return page.versions().stream().map(ObjectVersion::key).toList();
  }

  @Test
  void list_emptyBucket_isEmpty() {
    assertEquals(List.of(), list(_ -> {}).versions());
    assertEquals(false, list(_ -> {}).isTruncated());
  }

  @Test
  void list_oneVersion_answersAsHeadDoes() {
    put("photos", "inputs/a.jpg", "a", 7);
    assertEquals(
        List.of(
            ObjectVersion.builder()
                .key("inputs/a.jpg")
                .versionId(SHA_256_OF_A)
                .isLatest(true)
                .eTag("\"0cc175b9c0f1b6a831c399e269772661\"")
                .size(1L)
                .lastModified(Instant.ofEpochSecond(7))
                .build()),
        list(_ -> {}).versions());
  }

  @Test
  void list_keys_areInTheOrderOfTheirBytes() {
    // U+FF21 is before U+1F408 in UTF-8, and behind it in Java's own order
    List<String> ordered =
        List.of(
            "inputs/@x",
            "inputs/B",
            "inputs/a",
            "inputs/a/@@",
            "inputs/ü",
            "inputs/Ａ",
            "inputs/🐈");
    for (String key : ordered.reversed()) {
      put("photos", key, "a", 1);
    }
    assertEquals(ordered, keys(list(_ -> {})));
    assertEquals(List.of("inputs/a", "inputs/a/@@"), keys(list(it -> it.prefix("inputs/a"))));
    assertEquals(List.of("inputs/Ａ", "inputs/🐈"), keys(list(it -> it.keyMarker("inputs/ü"))));
    assertEquals(List.of("inputs/🐈"), keys(list(it -> it.keyMarker("inputs/Ｂ"))));
  }

  @Test
  void list_versionsOfAKey_beginsWithTheLatestThenByTime() {
    String a = put("photos", "inputs/x", "a", 10);
    String b = put("photos", "inputs/x", "b", 20);
    String c = put("photos", "inputs/x", "c", 30);
    put("photos", "inputs/x", "a", 40); // the first again, with its first time
    assertEquals(
        List.of(a + " true", c + " false", b + " false"),
        list(_ -> {}).versions().stream().map(it -> it.versionId() + " " + it.isLatest()).toList());
  }

  @Test
  void list_pageByPage_answersEachVersionOnce() {
    List<String> put = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      String text = "text " + i;
      put.addFirst(put("photos", "inputs/x", text, i)); // each newer than the last
    }
    put.add(put("photos", "inputs/y", "y", 1));
    List<String> listed = new ArrayList<>();
    ListObjectVersionsResponse page = list(it -> it.maxKeys(3));
    while (true) {
      page.versions().forEach(it -> listed.add(it.versionId()));
      if (!page.isTruncated()) {
        break;
      }
      assertEquals(3, page.versions().size());
      String key = page.nextKeyMarker();
      String version = page.nextVersionIdMarker();
      page = list(it -> it.maxKeys(3).keyMarker(key).versionIdMarker(version));
    }
    assertEquals(put, listed);
    assertEquals(List.of("inputs/y"), keys(list(it -> it.keyMarker("inputs/x"))));
  }

  @Test
  void list_lastFullPage_isNotTruncated() {
    put("photos", "inputs/x", "a", 1);
    put("photos", "inputs/y", "a", 1);
    assertEquals(false, list(it -> it.maxKeys(2)).isTruncated());
    assertEquals(true, list(it -> it.maxKeys(1)).isTruncated());
    assertEquals(List.of("inputs/x"), keys(list(it -> it.maxKeys(1))));
  }

  @Test
  void list_incompletePut_isOmitted() throws IOException {
    put("photos", "inputs/x", "a", 1);
    put("photos", "inputs/killed", "a", 1);
    Files.delete(folder.resolve("in/inputs/killed/@latest"));
    Files.writeString(folder.resolve("in/.incoming/@latest"), "half");
    assertEquals(List.of("inputs/x"), keys(list(_ -> {})));
  }

  @Test
  void list_ofEachBucket_answersItsOwnObjects() {
    put("photos", "inputs/x", "a", 1);
    put("outputs", "previews/x", "b", 1);
    assertEquals(List.of("inputs/x"), keys(list(_ -> {})));
    assertEquals(List.of("previews/x"), keys(list(it -> it.bucket("outputs"))));
    assertThrows(NoSuchBucketException.class, () -> list(it -> it.bucket("other")));
  }

  @Test
  void list_unsupportedField_isRefused() {
    var e = assertThrows(UnsupportedOperationException.class, () -> list(it -> it.delimiter("/")));
    assertEquals("Delimiter: /", e.getMessage());
  }
}
