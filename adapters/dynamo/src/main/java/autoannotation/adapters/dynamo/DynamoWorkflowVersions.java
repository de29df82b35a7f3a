package autoannotation.adapters.dynamo;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.json.ProvenanceJson;
import autoannotation.application.port.WorkflowVersions;
import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.Workflow;
import autoannotation.core.workflow.WorkflowVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Stores the versions of the workflow as items of one partition. */
public final class DynamoWorkflowVersions implements WorkflowVersions {

  private static final String UNKNOWN = "attribute_not_exists(%s)".formatted(TableLayout.PK);

  private final DynamoDbClient dynamo;
  private final String table;

  public DynamoWorkflowVersions(DynamoDbClient dynamo, String table) {
    this.dynamo = dynamo;
    this.table = table;
  }

  @Override
  public List<WorkflowVersion> all() {
    return query(TableLayout.VERSION).map(DynamoWorkflowVersions::version).toList();
  }

  @Override
  public Optional<WorkflowVersion> find(int number) {
    return item(numbered(TableLayout.VERSION, number)).map(DynamoWorkflowVersions::version);
  }

  @Override
  public Optional<Workflow> active() {
    return item(TableLayout.ACTIVE).map(DynamoWorkflowVersions::workflow);
  }

  @Override
  public SortedMap<Integer, Activation> activations() {
    SortedMap<Integer, Activation> byNumber = new TreeMap<>();
    query(TableLayout.ACTIVATION)
        .forEach(
            item ->
                byNumber.put(
                    Integer.parseInt(item.get(TableLayout.NUMBER).n()),
                    Json.read(item.get(TableLayout.ACTIVATION_JSON).s(), Activation.class)));
    return byNumber;
  }

  @Override
  public WorkflowVersion add(Workflow limits, Provenance provenance) {
    while (true) {
      int number =
          Stream.concat(all().stream().map(WorkflowVersion::workflow), active().stream())
                  .mapToInt(Workflow::number)
                  .max()
                  .orElse(0)
              + 1;
      WorkflowVersion version = new WorkflowVersion(limits.withNumber(number), provenance);
      try {
        dynamo.putItem(
            put -> put.tableName(table).item(item(version)).conditionExpression(UNKNOWN));
        return version;
      } catch (ConditionalCheckFailedException _) {
        // somebody else took that number: the next one
      }
    }
  }

  @Override
  public boolean activate(WorkflowVersion version, Activation activation) {
    Map<String, AttributeValue> active = key(TableLayout.ACTIVE);
    active.put(TableLayout.DEFINITION, definition(version));
    active.put(TableLayout.NUMBER, number(version));
    Map<String, AttributeValue> kept = key(numbered(TableLayout.ACTIVATION, version.number()));
    kept.put(TableLayout.ACTIVATION_JSON, AttributeValue.fromS(Json.write(activation)));
    kept.put(TableLayout.NUMBER, number(version));
    Put whereOlder =
        Put.builder()
            .tableName(table)
            .item(active)
            .conditionExpression("attribute_not_exists(#number) OR #number < :number")
            .expressionAttributeNames(Map.of("#number", TableLayout.NUMBER))
            .expressionAttributeValues(Map.of(":number", number(version)))
            .build();
    try {
      dynamo.transactWriteItems(
          write ->
              write.transactItems(
                  TransactWriteItem.builder().put(whereOlder).build(),
                  TransactWriteItem.builder().put(put -> put.tableName(table).item(kept)).build()));
      return true;
    } catch (TransactionCanceledException e) {
      if (e.cancellationReasons().getFirst().code().equals("ConditionalCheckFailed")) {
        return false;
      }
      throw e;
    }
  }

  private static Map<String, AttributeValue> item(WorkflowVersion version) {
    Map<String, AttributeValue> item = key(numbered(TableLayout.VERSION, version.number()));
    item.put(TableLayout.DEFINITION, definition(version));
    item.put(
        TableLayout.PROVENANCE,
        AttributeValue.fromS(Json.write(ProvenanceJson.of(version.provenance()))));
    return item;
  }

  private static WorkflowVersion version(Map<String, AttributeValue> item) {
    return new WorkflowVersion(
        workflow(item),
        Json.read(item.get(TableLayout.PROVENANCE).s(), ProvenanceJson.class).toProvenance());
  }

  private static Workflow workflow(Map<String, AttributeValue> item) {
    return Json.read(item.get(TableLayout.DEFINITION).s(), Workflow.class);
  }

  private static AttributeValue definition(WorkflowVersion version) {
    return AttributeValue.fromS(Json.write(version.workflow()));
  }

  private static AttributeValue number(WorkflowVersion version) {
    return AttributeValue.fromN(Integer.toString(version.number()));
  }

  private static String numbered(String prefix, int number) {
    return "%s%06d".formatted(prefix, number);
  }

  private Optional<Map<String, AttributeValue>> item(String sortKey) {
    var found = dynamo.getItem(get -> get.tableName(table).key(key(sortKey)).consistentRead(true));
    return found.hasItem() ? Optional.of(found.item()) : Optional.empty();
  }

  private Stream<Map<String, AttributeValue>> query(String prefix) {
    return dynamo
        .queryPaginator(
            query ->
                query
                    .tableName(table)
                    .consistentRead(true)
                    .keyConditionExpression(
                        "%s = :pk AND begins_with(%s, :sk)"
                            .formatted(TableLayout.PK, TableLayout.SK))
                    .expressionAttributeValues(
                        Map.of(
                            ":pk", AttributeValue.fromS(TableLayout.WORKFLOW),
                            ":sk", AttributeValue.fromS(prefix))))
        .items()
        .stream();
  }

  private static Map<String, AttributeValue> key(String sortKey) {
    Map<String, AttributeValue> key = new HashMap<>();
    key.put(TableLayout.PK, AttributeValue.fromS(TableLayout.WORKFLOW));
    key.put(TableLayout.SK, AttributeValue.fromS(sortKey));
    return key;
  }
}
