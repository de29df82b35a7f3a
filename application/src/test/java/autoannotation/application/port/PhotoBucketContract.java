package autoannotation.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.InputId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every bucket of photos says of what was uploaded. */
public abstract class PhotoBucketContract {

  /** A bucket, and how photos get into it. */
  public interface Filled {
    PhotoBucket photos();

    /** A new version of that key, and its id. */
    String put(String key);

    /** Marks a key as deleted; its versions stay. */
    void delete(String key);
  }

  private Filled bucket;

  /** A bucket with nothing in it. */
  protected abstract Filled empty();

  @BeforeEach
  void start() {
    bucket = empty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 128})
  void page_allPhotos_listsEachNewestVersionOnceByKey(int most) {
    List<InputId> expected = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      String key = "inputs/%03d ü%s.jpg".formatted(i, i % 7 == 0 ? "@x" : "");
      for (int version = 0; version < i % 3; version++) {
        bucket.put(key);
      }
      expected.add(put(key));
    }
    bucket.delete("inputs/deleted.jpg");
    put("inputs/gone.jpg");
    bucket.delete("inputs/gone.jpg");
    put("inputs/folder/");
    put("outputs/report.html");
    put("inputs-old/a.jpg");

    List<InputId> met = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      PhotoPage page = bucket.photos().page(most, after);
      met.addAll(page.photos());
      put("inputs/000 again.jpg"); // behind: it moves nothing
      after = page.next();
      assertEquals(true, page.photos().size() == most || after.isEmpty());
    } while (after.isPresent());
    assertEquals(expected, met);
  }

  @Test
  void page_keysBeyondAscii_areOrderedByUtf8Bytes() {
    // in UTF-16 the emoji would come before the full-width letter
    List<InputId> expected =
        List.of(
            put("inputs/Z.jpg"), put("inputs/a.jpg"), put("inputs/Ａ.jpg"), put("inputs/😀.jpg"));
    assertEquals(expected, bucket.photos().page(9, Optional.empty()).photos());
  }

  @Test
  void page_noPhotos_isOneEmptyPage() {
    put("outputs/report.html");
    assertEquals(
        new PhotoPage(List.of(), Optional.empty()), bucket.photos().page(7, Optional.empty()));
  }

  @Test
  void current_key_findsTheNewestOrTheNamedVersion() {
    InputId old = put("inputs/a b/cat ü@x.jpg");
    InputId now = put("inputs/a b/cat ü@x.jpg");
    assertEquals(Optional.of(now), bucket.photos().find(now.key(), Optional.empty()));
    assertEquals(Optional.of(now), bucket.photos().find(now.key(), Optional.of(now.version())));
    assertEquals(Optional.of(old), bucket.photos().find(now.key(), Optional.of(old.version())));
    assertEquals(true, bucket.photos().holds(old));
    assertEquals(true, bucket.photos().holds(now));
  }

  @Test
  void current_unknownPhoto_isNotFound() {
    InputId cat = put("inputs/cat.jpg");
    InputId dog = put("inputs/dog.jpg");
    PhotoBucket photos = bucket.photos();
    assertEquals(Optional.empty(), photos.find("inputs/none.jpg", Optional.empty()));
    assertEquals(Optional.empty(), photos.find("inputs/none.jpg", Optional.of(cat.version())));
    assertEquals(Optional.empty(), photos.find(cat.key(), Optional.of(dog.version())));
    assertEquals(Optional.empty(), photos.find(cat.key(), Optional.of("no-version-at-all")));
    assertEquals(false, photos.holds(new InputId("inputs/none.jpg", cat.version())));
    assertEquals(false, photos.holds(new InputId(cat.key(), dog.version())));
    assertEquals(false, photos.holds(new InputId(cat.key(), "no-version-at-all")));
    // what an object without versions is named by
    assertEquals(false, photos.holds(new InputId(cat.key(), "5d41402abc4b2a76b9719d911017c592")));
  }

  @Test
  void current_deletedPhoto_findsOnlyNamedVersions() {
    InputId cat = put("inputs/cat.jpg");
    bucket.delete(cat.key());
    assertEquals(Optional.empty(), bucket.photos().find(cat.key(), Optional.empty()));
    assertEquals(true, bucket.photos().holds(cat));
    assertEquals(List.of(), bucket.photos().page(7, Optional.empty()).photos());
    InputId again = put(cat.key());
    assertEquals(Optional.of(again), bucket.photos().find(cat.key(), Optional.empty()));
  }

  private InputId put(String key) {
    return new InputId(key, bucket.put(key));
  }
}
