package autoannotation.application.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.application.port.PhotoBucket;
import autoannotation.application.port.PhotoBucketContract;
import autoannotation.application.port.PhotoPage;
import autoannotation.core.annotation.InputId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A versioned bucket without bytes. */
public final class MemoryPhotoBucket implements PhotoBucket, PhotoBucketContract.Filled {

  /** A version; one that only marks the key as deleted is no photo. */
  private record Version(String id, boolean deleted) {}

  private final SortedMap<String, List<Version>> keys =
      new TreeMap<>(Comparator.comparing(key -> key.getBytes(UTF_8), Arrays::compareUnsigned));
  private int puts;

  @Override
  public synchronized String put(String key) {
    return add(key, false);
  }

  @Override
  public synchronized void delete(String key) {
    add(key, true);
  }

  @Override
  public PhotoBucket photos() {
    return this;
  }

  @Override
  public synchronized PhotoPage page(int most, Optional<String> after) {
    List<InputId> photos = new ArrayList<>();
    for (String key : keys.tailMap(after.map(last -> last + "\0").orElse("inputs/")).keySet()) {
      Version newest = keys.get(key).getFirst();
      if (key.startsWith("inputs/") && !key.endsWith("/") && !newest.deleted) {
        photos.add(new InputId(key, newest.id));
        if (photos.size() == most) {
          return new PhotoPage(photos, Optional.of(key));
        }
      }
    }
    return new PhotoPage(photos, Optional.empty());
  }

  @Override
  public synchronized Optional<InputId> find(String key, Optional<String> version) {
    return keys.getOrDefault(key, List.of()).stream()
        .filter(candidate -> version.isEmpty() || version.get().equals(candidate.id))
        .findFirst()
        .filter(found -> !found.deleted)
        .map(found -> new InputId(key, found.id));
  }

  @Override
  public boolean holds(InputId photo) {
    return find(photo.key(), Optional.of(photo.version())).isPresent();
  }

  /** Version ids look as those of S3. */
  private String add(String key, boolean deleted) {
    String id = "L4kqtJlcpXroDTDmpUMLUo%06d".formatted(++puts);
    keys.computeIfAbsent(key, _ -> new ArrayList<>()).addFirst(new Version(id, deleted));
    return id;
  }
}
