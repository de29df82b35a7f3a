package autoannotation.local.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.local.LocalSystem;
import autoannotation.local.Project;
import autoannotation.local.UnusableDataException;
import autoannotation.local.template.Template;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table in a data folder, of this version and of the one before. */
class LayoutTest {

  private static final Project PROJECT = new Project(Path.of(System.getProperty("project.root")));

  @TempDir private Path data;

  private EmbeddedDynamo dynamo() {
    return new EmbeddedDynamo(data.resolve("database").resolve("dynamodb.db"));
  }

  /** As version 0.1.0 declared it. */
  private static final String OLD =
      """
      Resources:
        AnnotationsTable:
          Type: AWS::DynamoDB::Table
          Properties:
            AttributeDefinitions:
              - { AttributeName: pk, AttributeType: S }
              - { AttributeName: sk, AttributeType: S }
              - { AttributeName: review_queue, AttributeType: S }
            KeySchema:
              - { AttributeName: pk, KeyType: HASH }
              - { AttributeName: sk, KeyType: RANGE }
            GlobalSecondaryIndexes:
              - IndexName: ReviewQueue
                KeySchema:
                  - { AttributeName: review_queue, KeyType: HASH }
                  - { AttributeName: sk, KeyType: RANGE }
      """;

  @Test
  void open_twice_createsEveryIndexOfTheTemplateOnce() {
    LocalSystem.open(PROJECT, data, Map.of()).close();
    LocalSystem.open(PROJECT, data, Map.of()).close();
    Map<String, String> indexes = new TreeMap<>();
    try (EmbeddedDynamo dynamo = dynamo()) {
      dynamo
          .client()
          .describeTable(it -> it.tableName("annotations-table"))
          .table()
          .globalSecondaryIndexes()
          .forEach(
              it -> {
                String hash = it.keySchema().getFirst().attributeName();
                String range = it.keySchema().getLast().attributeName();
                indexes.put(it.indexName(), hash + " " + range);
              });
    }
    assertEquals(
        Map.of("ReviewQueue", "review_queue review_order", "Listing", "listing sk"), indexes);
  }

  @Test
  void open_tableOfOlderVersion_refusesItAndReleasesTheFolder() {
    try (EmbeddedDynamo dynamo = dynamo()) {
      TemplateTable.create(dynamo.client(), Template.parse(OLD).resource("AnnotationsTable"));
    }
    for (int again = 0; again < 2; again++) {
      var e =
          assertThrows(
              UnusableDataException.class, () -> LocalSystem.open(PROJECT, data, Map.of()));
      assertEquals(
          "the data folder %s can't be used: it was created by another version of this program;"
                  .formatted(data)
              + " use a new folder, or delete this one, and run again",
          e.getMessage());
    }
  }
}
