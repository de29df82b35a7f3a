package autoannotation.adapters.dynamo;

import static java.util.Comparator.comparing;

import autoannotation.application.port.AnnotationFilter;
import autoannotation.application.port.AnnotationListing;
import autoannotation.application.port.AnnotationPage;
import autoannotation.application.port.Cursor;
import autoannotation.application.port.Inputs;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Lists annotations through the index Listing, shard by shard. Its keys never change. */
public final class DynamoAnnotationListing implements AnnotationListing {

  private static final int READ_AT_ONCE = 256;

  /**
   * Reads per page. A page may be short, so that a rare match does not exceed the timeout of API
   * Gateway.
   */
  private static final int MOST_READS = 32;

  private final DynamoDbClient dynamo;
  private final String table;
  private final Visibility visibility;
  private final Inputs inputs;

  public DynamoAnnotationListing(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
    visibility = new Visibility(new StoredInputs(dynamo, table));
    inputs = new DynamoInputs(dynamo, table);
  }

  @Override
  public AnnotationPage page(AnnotationFilter wanted, int most, Optional<Cursor> after) {
    List<Annotation> page = new ArrayList<>();
    Optional<Cursor> at = after;
    int reads = 0;
    for (char shard : shardsFrom(after)) {
      while (true) {
        List<Annotation> read = read(shard, at);
        for (Annotation annotation : visibility.of(read)) {
          if (wanted.matches(annotation)) {
            page.add(annotation);
            if (page.size() == most) {
              return new AnnotationPage(page, Optional.of(Cursor.at(annotation)));
            }
          }
        }
        if (read.size() < READ_AT_ONCE) {
          break;
        }
        at = Optional.of(Cursor.at(read.getLast()));
        if (++reads == MOST_READS) {
          return new AnnotationPage(page, at);
        }
      }
      at = Optional.empty();
    }
    return new AnnotationPage(page, Optional.empty());
  }

  @Override
  public AnnotationPage page(
      InputId input, AnnotationFilter wanted, int most, Optional<Cursor> after) {
    String last = after.map(Cursor::id).orElse("");
    List<Annotation> left =
        inputs.read(input).annotations().stream()
            .filter(annotation -> annotation.id().compareTo(last) > 0)
            .filter(wanted::matches)
            .sorted(comparing(Annotation::id))
            .toList();
    return left.size() <= most
        ? new AnnotationPage(left, Optional.empty())
        : new AnnotationPage(left.subList(0, most), Optional.of(Cursor.at(left.get(most - 1))));
  }

  /** Reads up to {@link #READ_AT_ONCE} annotations; fewer only at the end of the shard. */
  private List<Annotation> read(char shard, Optional<Cursor> after) {
    List<Annotation> read = new ArrayList<>();
    Map<String, AttributeValue> start = after.map(DynamoAnnotationListing::key).orElse(null);
    do {
      Map<String, AttributeValue> from = start;
      QueryResponse answer =
          dynamo.query(
              query ->
                  query
                      .tableName(table)
                      .indexName(TableLayout.LISTING_INDEX)
                      .keyConditionExpression(TableLayout.LISTING + " = :shard")
                      .expressionAttributeValues(
                          Map.of(":shard", AttributeValue.fromS(TableLayout.listing(shard))))
                      .exclusiveStartKey(from)
                      .limit(READ_AT_ONCE - read.size()));
      answer.items().forEach(item -> read.add(AnnotationItem.read(item)));
      start = answer.hasLastEvaluatedKey() ? answer.lastEvaluatedKey() : null;
    } while (start != null && read.size() < READ_AT_ONCE);
    return read;
  }

  private static Map<String, AttributeValue> key(Cursor cursor) {
    return Map.of(
        TableLayout.PK, AttributeValue.fromS(TableLayout.partition(cursor.inputId())),
        TableLayout.SK, AttributeValue.fromS(TableLayout.ANNOTATION + cursor.id()),
        TableLayout.LISTING, AttributeValue.fromS(TableLayout.listing(cursor.id())));
  }

  private static char[] shardsFrom(Optional<Cursor> cursor) {
    int first = cursor.map(at -> TableLayout.SHARDS.indexOf(at.id().charAt(0))).orElse(0);
    return TableLayout.SHARDS.substring(first).toCharArray();
  }
}
