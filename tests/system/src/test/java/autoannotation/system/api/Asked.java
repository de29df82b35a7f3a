package autoannotation.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.application.port.PhotoLinks;
import autoannotation.application.port.UploadLink;
import autoannotation.core.annotation.InputId;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.ListObjectVersionsRequest;

/** What the function has asked for, and signed, since it was last forgotten. */
final class Asked implements Intercept {

  /** Everything that the API has to do with, and nothing else that is in the table. */
  private static final Pattern PARTITION =
      Pattern.compile(
          "(?s)INPUT#inputs/.+@[^@]+|TASKS|LEASES#auto-annotation|TASK#auto-annotation#[0-9a-f]"
              + "|ANNOTATIONS#[0-9a-f]|WORKFLOW#default|VERSION#|ACTIVATION#");

  private final List<String> partitions = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final List<String> signed = new ArrayList<>();

  void forget() {
    partitions.clear();
    keys.clear();
    signed.clear();
  }

  @Override
  public void before(String operation, SdkRequest request) {
    switch (request) {
      case GetItemRequest get -> add(List.of(get.key()));
      case DeleteItemRequest delete -> add(List.of(delete.key()));
      case PutItemRequest put -> add(List.of(put.item()));
      case BatchGetItemRequest batch -> batch.requestItems().values().forEach(of -> add(of.keys()));
      case QueryRequest query -> {
        partitions.addAll(
            query.expressionAttributeValues().values().stream().map(AttributeValue::s).toList());
        if (query.hasExclusiveStartKey()) {
          add(List.of(query.exclusiveStartKey()));
        }
      }
      case HeadObjectRequest head -> {
        assertEquals(Api.BUCKET, head.bucket());
        keys.add(head.key());
      }
      case ListObjectVersionsRequest list -> {
        assertEquals(Api.BUCKET, list.bucket());
        assertEquals("inputs/", list.prefix());
        keys.add(list.keyMarker() == null ? "inputs/-" : list.keyMarker());
      }
      case SdkPojo other -> throw new AssertionError("never asked before: " + other);
    }
  }

  private void add(Collection<Map<String, AttributeValue>> items) {
    items.forEach(item -> partitions.add(item.get("pk").s()));
  }

  /** Fails if anything else was asked for than photos, and the API's own. */
  void check(String text) {
    Set<String> strangers = new HashSet<>(partitions);
    strangers.removeIf(partition -> PARTITION.matcher(partition).matches());
    assertEquals(Set.of(), strangers, text);
    keys.forEach(key -> assertInputs(key, text));
    signed.forEach(key -> assertInputs(key, text));
  }

  private static void assertInputs(String key, String text) {
    assertTrue(key.startsWith("inputs/") && key.length() > 7, () -> key + " by " + text);
    for (String segment : key.split("/", -1)) {
      // a browser would make another path of it
      assertTrue(!segment.equals("..") && !segment.equals("."), () -> key + " by " + text);
    }
  }

  /** Those links, remembered. */
  PhotoLinks of(PhotoLinks links) {
    return new PhotoLinks() {
      @Override
      public URI preview(InputId input) {
        signed.add(input.key());
        return links.preview(input);
      }

      @Override
      public URI photo(InputId input) {
        signed.add(input.key());
        return links.photo(input);
      }

      @Override
      public UploadLink upload(String key, String contentType, long size) {
        signed.add(key);
        return links.upload(key, contentType, size);
      }
    };
  }
}
