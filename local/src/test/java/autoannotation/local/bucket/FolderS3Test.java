package autoannotation.local.bucket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

class FolderS3Test {

  private static final String KEY = "inputs/cat.jpg";
  private static final Instant MADE = Instant.parse("2024-05-06T07:08:09.987Z");
  private static final Instant TO_THE_SECOND = Instant.parse("2024-05-06T07:08:09Z");
  private static final String SHA_256_OF_A =
      "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";

  @TempDir private Path folder;
  private S3Client s3;

  @BeforeEach
  void open() {
    s3 = new FolderS3(folder, "photos");
  }

  private PutObjectResponse put(String key, String text, Instant made) {
    return s3.putObject(
        put ->
            put.bucket("photos").key(key).metadata(Map.of(FolderS3.LAST_MODIFIED, made.toString())),
        RequestBody.fromString(text));
  }

  private String latest(String key) {
    return s3.getObjectAsBytes(get -> get.bucket("photos").key(key)).asUtf8String();
  }

  private String version(String key, String id) {
    return s3.getObjectAsBytes(get -> get.bucket("photos").key(key).versionId(id)).asUtf8String();
  }

  @Test
  void headObject_answersVersionTagSizeAndTime() {
    put(KEY, "a", MADE);
    var head = s3.headObject(h -> h.bucket("photos").key(KEY));
    assertEquals(SHA_256_OF_A, head.versionId());
    assertEquals("\"0cc175b9c0f1b6a831c399e269772661\"", head.eTag());
    assertEquals(1, head.contentLength());
    assertEquals(TO_THE_SECOND, head.lastModified());
  }

  @Test
  void getObject_answersTheSameAndStreams() throws IOException {
    put(KEY, "a", MADE);
    try (var stream = s3.getObject(get -> get.bucket("photos").key(KEY))) {
      assertEquals(SHA_256_OF_A, stream.response().versionId());
      assertEquals(TO_THE_SECOND, stream.response().lastModified());
      assertEquals(1, stream.response().contentLength());
      assertEquals("a", new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void putObject_withoutTime_isStoredAsNowToTheSecond() {
    Instant before = Instant.now().minusSeconds(1);
    s3.putObject(put -> put.bucket("photos").key(KEY), RequestBody.fromString("a"));
    Instant time = s3.headObject(h -> h.bucket("photos").key(KEY)).lastModified();
    assertEquals(time.truncatedTo(ChronoUnit.SECONDS), time);
    assertTrue(!time.isBefore(before.minusSeconds(1)) && !time.isAfter(Instant.now()));
  }

  @Test
  void putObject_otherBytes_keepsTheFormerVersion() {
    String a = put(KEY, "a", MADE).versionId();
    String b = put(KEY, "b", MADE.plusSeconds(60)).versionId();
    assertEquals("b", latest(KEY));
    assertEquals(List.of("a", "b"), List.of(version(KEY, a), version(KEY, b)));
  }

  @Test
  void putObject_sameBytesAgain_becomesLatestWithItsFirstTime() throws IOException {
    PutObjectResponse first = put(KEY, "a", MADE);
    put(KEY, "b", MADE);
    assertEquals(first, put(KEY, "a", MADE.plusSeconds(60)));
    assertEquals("a", latest(KEY));
    assertEquals(TO_THE_SECOND, s3.headObject(h -> h.bucket("photos").key(KEY)).lastModified());
    try (var files = Files.list(folder.resolve(KEY))) {
      assertEquals(3, files.count());
    }
  }

  @Test
  void bucket_openedAgain_hasItsObjects() {
    String id = put(KEY, "a", MADE).versionId();
    var again = new FolderS3(folder, "photos");
    assertEquals(id, again.headObject(h -> h.bucket("photos").key(KEY)).versionId());
  }

  @Test
  void putObject_afterAKilledPut_completesIt() throws IOException {
    put(KEY, "a", MADE);
    Files.delete(folder.resolve(KEY).resolve("@latest"));
    Files.writeString(folder.resolve(".incoming/half"), "hal");
    assertThrows(NoSuchKeyException.class, () -> latest(KEY));
    put(KEY, "a", MADE.plusSeconds(60));
    assertEquals("a", latest(KEY));
    assertEquals(TO_THE_SECOND, s3.headObject(h -> h.bucket("photos").key(KEY)).lastModified());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inputs/a b.jpg",
        "inputs/a+b%20c.jpg",
        "inputs/\"quoted\" and 'single'.jpg",
        "inputs/back\\slash?*:<>|.jpg",
        "inputs/Größe 画像 🐈.jpg",
        "inputs/@latest",
        "inputs/@/@@/@x",
        "inputs/line\nbreak",
        "inputs/.incoming/...",
      })
  void key_specialCharacters_isStored(String key) {
    put(key, "a", MADE);
    put(key + "/below", "b", MADE);
    assertEquals(List.of("a", "b"), List.of(latest(key), latest(key + "/below")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/inputs/a",
        "inputs//a",
        "inputs/a/",
        "",
        "inputs/./a",
        "inputs/../../a",
        "..",
        "inputs/a\0b",
        ".incoming/a",
        "inputs/cat\ud83d",
      })
  void key_thatIsNoPath_isRefused(String key) {
    var put = assertThrows(IllegalArgumentException.class, () -> put(key, "a", MADE));
    var get = assertThrows(IllegalArgumentException.class, () -> latest(key));
    assertTrue(put.getMessage().endsWith(": " + key), put.getMessage());
    assertEquals(put.getMessage(), get.getMessage());
  }

  @Test
  void key_segmentTooLong_isRefused() {
    put("inputs/" + "x".repeat(255), "a", MADE);
    assertThrows(IllegalArgumentException.class, () -> put("inputs/" + "ü".repeat(128), "a", MADE));
  }

  @Test
  void getObject_missingKey_failsAsNoSuchKey() {
    var e = assertThrows(NoSuchKeyException.class, () -> latest(KEY));
    assertEquals("404 NoSuchKey", e.statusCode() + " " + e.awsErrorDetails().errorCode());
    assertThrows(NoSuchKeyException.class, () -> s3.headObject(h -> h.bucket("photos").key(KEY)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123", "latest", "../@latest", "null"})
  void headObject_missingVersion_failsAsNoSuchVersion(String id) {
    put(KEY, "a", MADE);
    var e =
        assertThrows(
            S3Exception.class, () -> s3.headObject(h -> h.bucket("photos").key(KEY).versionId(id)));
    assertEquals("404 NoSuchVersion", e.statusCode() + " " + e.awsErrorDetails().errorCode());
    assertTrue(e.getMessage().contains("Status Code: 404"), e.getMessage());
    assertEquals(
        e.getMessage(), assertThrows(S3Exception.class, () -> version(KEY, id)).getMessage());
  }

  @Test
  void headObject_otherBucket_failsAsNoSuchBucket() {
    assertThrows(NoSuchBucketException.class, () -> s3.headObject(h -> h.bucket("other").key(KEY)));
  }

  @Test
  void putObject_ifNoneMatch_isForAKeyWithoutAnObject() {
    put(KEY, "a", MADE);
    S3Exception e =
        assertThrows(
            S3Exception.class,
            () ->
                s3.putObject(
                    put -> put.bucket("photos").key(KEY).ifNoneMatch("*"),
                    RequestBody.fromString("b")));
    assertEquals("412 PreconditionFailed", e.statusCode() + " " + e.awsErrorDetails().errorCode());
    s3.putObject(
        put -> put.bucket("photos").key("inputs/other").ifNoneMatch("*"),
        RequestBody.fromString("b"));
    assertThrows(
        UnsupportedOperationException.class,
        () ->
            s3.putObject(
                put -> put.bucket("photos").key(KEY).ifNoneMatch("tag"),
                RequestBody.fromString("b")));
  }

  @Test
  void getObject_ifMatchOfAnotherTag_failsAsPreconditionFailed() {
    String tag = put(KEY, "a", MADE).eTag();
    assertEquals(
        "a", s3.getObjectAsBytes(get -> get.bucket("photos").key(KEY).ifMatch(tag)).asUtf8String());
    put(KEY, "b", MADE);
    var e =
        assertThrows(
            S3Exception.class,
            () -> s3.getObjectAsBytes(get -> get.bucket("photos").key(KEY).ifMatch(tag)));
    assertEquals("412 PreconditionFailed", e.statusCode() + " " + e.awsErrorDetails().errorCode());
  }

  @Test
  void request_unsupportedField_isRefused() {
    put(KEY, "a", MADE);
    var range =
        assertThrows(
            UnsupportedOperationException.class,
            () -> s3.getObject(get -> get.bucket("photos").key(KEY).range("bytes=0-1")));
    assertEquals("Range: bytes=0-1", range.getMessage());
    assertThrows(
        UnsupportedOperationException.class, () -> s3.listObjectsV2(l -> l.bucket("photos")));
  }
}
