package autoannotation.adapters.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * A versioned bucket without bytes. As S3 it orders keys by their UTF-8, lists a page at a time and
 * answers 400 to a version id that can't be one.
 */
public final class FakeBucket implements S3Client {

  private static final String ETAG = "\"5d41402abc4b2a76b9719d911017c592\"";

  /** A version; one that only marks the key as deleted is no object. */
  private record Version(String id, boolean deleted) {}

  private final SortedMap<String, List<Version>> keys =
      new TreeMap<>(Comparator.comparing(key -> key.getBytes(UTF_8), Arrays::compareUnsigned));
  private final int page;
  private int puts;
  private String report;

  /** An empty one that lists so many keys at once. */
  public FakeBucket(int page) {
    this.page = page;
  }

  /** A new version of that key, and its id. */
  public synchronized String put(String key) {
    return add(key, false);
  }

  /** Marks a key as deleted. */
  public synchronized void delete(String key) {
    add(key, true);
  }

  private String add(String key, boolean deleted) {
    String id = "L4kqtJlcpXroDTDmpUMLUo%06d".formatted(++puts);
    keys.computeIfAbsent(key, _ -> new ArrayList<>()).addFirst(new Version(id, deleted));
    return id;
  }

  /** Puts the last report there. */
  public synchronized void report(String json) {
    report = json;
  }

  /** Of photos there are no bytes; the report is text. */
  @Override
  public synchronized <T> T getObject(
      GetObjectRequest request, ResponseTransformer<GetObjectResponse, T> transformer) {
    if (!request.key().equals("reports/calibration.json") || report == null) {
      throw NoSuchKeyException.builder().statusCode(404).message("The key doesn't exist.").build();
    }
    try {
      return transformer.transform(
          GetObjectResponse.builder().build(),
          AbortableInputStream.create(new ByteArrayInputStream(report.getBytes(UTF_8))));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public synchronized HeadObjectResponse headObject(HeadObjectRequest request) {
    List<Version> versions = keys.getOrDefault(request.key(), List.of());
    String asked = request.versionId();
    if (asked != null && !asked.matches("[\\w.]{28}")) {
      throw S3Exception.builder().statusCode(400).message("Bad Request").build();
    }
    return versions.stream()
        .filter(version -> asked == null || asked.equals(version.id))
        .findFirst()
        .filter(version -> !version.deleted)
        .map(version -> HeadObjectResponse.builder().versionId(version.id).eTag(ETAG).build())
        .orElseThrow(() -> S3Exception.builder().statusCode(404).message("Not Found").build());
  }

  @Override
  public synchronized ListObjectVersionsResponse listObjectVersions(
      ListObjectVersionsRequest request) {
    List<ObjectVersion> listed = new ArrayList<>();
    String last = null;
    String from = request.keyMarker() == null ? "" : request.keyMarker() + "\0";
    for (var key : keys.tailMap(from).entrySet()) {
      if (!key.getKey().startsWith(request.prefix())) {
        continue;
      }
      if (listed.size() >= page) {
        return ListObjectVersionsResponse.builder()
            .versions(listed)
            .isTruncated(true)
            .nextKeyMarker(last)
            .build();
      }
      listed.addAll(listed(key.getKey(), key.getValue()));
      last = key.getKey();
    }
    return ListObjectVersionsResponse.builder().versions(listed).isTruncated(false).build();
  }

  private static List<ObjectVersion> listed(String key, List<Version> versions) {
    return versions.stream()
        .filter(version -> !version.deleted)
        .map(
            version ->
                ObjectVersion.builder()
                    .key(key)
                    .versionId(version.id)
                    .eTag(ETAG)
                    .size(1L)
                    .isLatest(version.equals(versions.getFirst()))
                    .build())
        .toList();
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {}
}
