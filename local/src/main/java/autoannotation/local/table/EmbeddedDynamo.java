package autoannotation.local.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** AWS's DynamoDB Local in this process, its tables in one file. */
public final class EmbeddedDynamo implements AutoCloseable {

  private final AmazonDynamoDBLocal local;

  public EmbeddedDynamo(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    local =
        DynamoDBEmbedded.create(file.toFile()); // a file: given a folder it would retry for ever
  }

  public DynamoDbClient client() {
    return local.dynamoDbClient();
  }

  @Override
  public void close() {
    local.shutdown();
  }
}
