package autoannotation.local.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderQueueTest {

  @TempDir private Path folder;

  @Test
  void send_sameMessageTwice_keepsItOnceOnDisk() {
    var queue = new FolderQueue(folder.resolve("redrive"));
    assertEquals(List.of(), queue.messages());
    queue.send("{\"key\":\"inputs/ü.jpg\"}");
    queue.send("{\"key\":\"inputs/a.jpg\"}");
    queue.send("{\"key\":\"inputs/ü.jpg\"}");
    assertEquals(
        List.of("{\"key\":\"inputs/a.jpg\"}", "{\"key\":\"inputs/ü.jpg\"}"),
        new FolderQueue(folder.resolve("redrive")).messages());
  }
}
