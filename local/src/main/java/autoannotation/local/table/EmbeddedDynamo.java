package autoannotation.local.table;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;
import software.amazon.dynamodb.services.local.shared.exceptions.LocalDBAccessException;

/** AWS's DynamoDB Local in this process, its tables in one file. */
public final class EmbeddedDynamo implements AutoCloseable {

  private static final int MOST_TRIES = 50;
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final AmazonDynamoDBLocal local;

  public EmbeddedDynamo(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    local = open(file.toFile()); // a file: given a folder it would retry for ever
  }

  public DynamoDbClient client() {
    return local.dynamoDbClient();
  }

  @Override
  public void close() {
    local.shutdown();
  }

  /**
   * Who closed it a moment ago may hold its lock a little longer: closing doesn't wait for that.
   */
  private static AmazonDynamoDBLocal open(File file) {
    for (int tries = 1; ; tries++) {
      try {
        return DynamoDBEmbedded.create(file);
      } catch (LocalDBAccessException e) {
        if (tries == MOST_TRIES || !e.getMessage().contains("database is locked")) {
          throw e;
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }
}
