package autoannotation.local.table;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** AWS's DynamoDB Local in this process, its tables in one file. */
public final class EmbeddedDynamo implements AutoCloseable {

  private static final boolean WITHOUT_TELEMETRY = true;
  private static final Duration LONGEST_END = Duration.ofSeconds(5);

  private final AmazonDynamoDBLocal local;
  private final Set<Thread> writers;

  public EmbeddedDynamo(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<Thread> others = writers();
    // a file: given a folder it would retry for ever
    local = DynamoDBEmbedded.create(file.toFile(), WITHOUT_TELEMETRY);
    writers = writers();
    writers.removeAll(others);
  }

  public DynamoDbClient client() {
    return local.dynamoDbClient();
  }

  /** Returns once the file is let go: the library's own end is not waited for by itself. */
  @Override
  public void close() {
    local.shutdown();
    try {
      for (Thread writer : writers) {
        writer.join(LONGEST_END);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static Set<Thread> writers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("SQLiteQueue"))
        .collect(toSet());
  }
}
