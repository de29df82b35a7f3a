import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

/** Prints every table of a DynamoDB Local file: its keys and indexes, then its items, one a line. */
final class DumpTable {

  public static void main(String... arguments) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    DynamoDbClient dynamo = DynamoDBEmbedded.create(Path.of(arguments[0]).toFile()).dynamoDbClient();
    for (String name : dynamo.listTables().tableNames().stream().sorted().toList()) {
      out.println("table " + described(dynamo.describeTable(it -> it.tableName(name)).table()));
      dynamo.scanPaginator(it -> it.tableName(name)).items().stream()
          .map(DumpTable::object)
          .forEach(out::println);
    }
    out.flush();
    Runtime.getRuntime().halt(0); // the library's threads would go on
  }

  private static String described(TableDescription table) {
    return "%s keys %s attributes %s indexes %s"
        .formatted(
            table.tableName(),
            table.keySchema(),
            sorted(table.attributeDefinitions()),
            sorted(table.globalSecondaryIndexes().stream()
                .map(it -> it.indexName() + it.keySchema() + it.projection())
                .toList()));
  }

  private static List<String> sorted(List<?> list) {
    return list.stream().map(String::valueOf).sorted().toList();
  }

  private static String object(Map<String, AttributeValue> attributes) {
    return new TreeMap<>(attributes)
        .entrySet().stream()
            .map(it -> quoted(it.getKey()) + ":" + value(it.getValue()))
            .collect(Collectors.joining(",", "{", "}"));
  }

  private static String value(AttributeValue value) {
    String type = value.type().toString();
    return "{\"" + type + "\":" + switch (value.type()) {
      case S -> quoted(value.s());
      case N -> quoted(value.n());
      case BOOL -> value.bool();
      case NUL -> value.nul();
      case M -> object(value.m());
      case L -> value.l().stream().map(DumpTable::value).collect(Collectors.joining(",", "[", "]"));
      case SS -> all(value.ss());
      case NS -> all(value.ns());
      case B -> quoted(java.util.HexFormat.of().formatHex(value.b().asByteArray()));
      default -> throw new IllegalArgumentException(type);
    } + "}";
  }

  private static String all(Collection<String> texts) {
    return texts.stream().sorted().map(DumpTable::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
