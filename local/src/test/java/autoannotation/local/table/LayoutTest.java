package autoannotation.local.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.local.LocalSystem;
import autoannotation.local.Project;
import autoannotation.local.UnusableDataException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** The table in a data folder, of this version and of the one before. */
class LayoutTest {

  private static final Project PROJECT = new Project(Path.of(System.getProperty("project.root")));

  @TempDir private Path data;

  private EmbeddedDynamo dynamo() {
    return new EmbeddedDynamo(data.resolve("database").resolve("dynamodb.db"));
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }

  /** Version 0.1.0 made it so: one index, by review_queue and sk. */
  private static void createOld(EmbeddedDynamo dynamo) {
    dynamo
        .client()
        .createTable(
            create ->
                create
                    .tableName("annotations-table")
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .attributeDefinitions(
                        it -> it.attributeName("pk").attributeType(ScalarAttributeType.S),
                        it -> it.attributeName("sk").attributeType(ScalarAttributeType.S),
                        it -> it.attributeName("review_queue").attributeType(ScalarAttributeType.S))
                    .keySchema(key("pk", KeyType.HASH), key("sk", KeyType.RANGE))
                    .globalSecondaryIndexes(
                        it ->
                            it.indexName("ReviewQueue")
                                .keySchema(
                                    key("review_queue", KeyType.HASH), key("sk", KeyType.RANGE))
                                .projection(all -> all.projectionType(ProjectionType.ALL))));
  }

  @Test
  void every_index_of_the_template_is_made_and_found_again() {
    LocalSystem.open(PROJECT, data, Map.of()).close();
    LocalSystem.open(PROJECT, data, Map.of()).close();
    Map<String, String> indexes = new TreeMap<>();
    try (EmbeddedDynamo dynamo = dynamo()) {
      dynamo.client().describeTable(it -> it.tableName("annotations-table")).table()
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
  void a_folder_of_an_older_version_is_refused_by_its_name_and_let_go() {
    try (EmbeddedDynamo dynamo = dynamo()) {
      createOld(dynamo);
    }
    for (int again = 0; again < 2; again++) {
      var e =
          assertThrows(
              UnusableDataException.class, () -> LocalSystem.open(PROJECT, data, Map.of()));
      assertEquals(
          "the data folder %s can't be used: another version of this program made it; use a new one"
                  .formatted(data)
              + " and run again, or delete this one",
          e.getMessage());
    }
  }
}
