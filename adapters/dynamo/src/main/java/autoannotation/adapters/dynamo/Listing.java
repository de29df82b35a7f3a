package autoannotation.adapters.dynamo;

import static java.util.Comparator.comparing;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * All visible annotations, page by page, in an order that nothing changes: one that is there from
 * the first page to the last is met exactly once, whatever is decided meanwhile.
 */
public final class Listing {

  private static final int READ_AT_ONCE = 256;

  /** Of one page: then it may be short, lest a rare find takes longer than API Gateway waits. */
  private static final int MOST_READS = 32;

  private final DynamoDbClient dynamo;
  private final String table;
  private final Visibility visibility;
  private final InputTable inputs;

  public Listing(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
    visibility = new Visibility(new StoredInputs(dynamo, table));
    inputs = new InputTable(dynamo, table);
  }

  /** At most so many of those that are wanted, after the cursor. */
  public AnnotationPage page(Predicate<Annotation> wanted, int most, Optional<Cursor> after) {
    List<Annotation> page = new ArrayList<>();
    Optional<Cursor> at = after;
    int reads = 0;
    for (char shard : shardsFrom(after)) {
      while (true) {
        List<Annotation> read = read(shard, at);
        for (Annotation annotation : visibility.of(read)) {
          if (wanted.test(annotation)) {
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

  /** The same of one input alone. */
  public AnnotationPage page(
      InputId input, Predicate<Annotation> wanted, int most, Optional<Cursor> after) {
    String last = after.map(Cursor::id).orElse("");
    List<Annotation> left =
        inputs.read(input).annotations().stream()
            .filter(annotation -> annotation.id().compareTo(last) > 0)
            .filter(wanted)
            .sorted(comparing(Annotation::id))
            .toList();
    return left.size() <= most
        ? new AnnotationPage(left, Optional.empty())
        : new AnnotationPage(left.subList(0, most), Optional.of(Cursor.at(left.get(most - 1))));
  }

  /** All of those that are wanted. */
  public List<Annotation> all(Predicate<Annotation> wanted) {
    List<Annotation> all = new ArrayList<>();
    Optional<Cursor> at = Optional.empty();
    do {
      AnnotationPage page = page(wanted, Integer.MAX_VALUE, at);
      all.addAll(page.annotations());
      at = page.next();
    } while (at.isPresent());
    return all;
  }

  /** Up to so many at once; fewer only where the shard ends. */
  private List<Annotation> read(char shard, Optional<Cursor> after) {
    List<Annotation> read = new ArrayList<>();
    Map<String, AttributeValue> start = after.map(Cursor::key).orElse(null);
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

  private static char[] shardsFrom(Optional<Cursor> cursor) {
    int first = cursor.map(at -> TableLayout.SHARDS.indexOf(at.id().charAt(0))).orElse(0);
    return TableLayout.SHARDS.substring(first).toCharArray();
  }
}
