package autoannotation.local.queue;

import autoannotation.application.port.FailedRequests;
import autoannotation.application.port.FailedRequestsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FolderFailedRequestsTest extends FailedRequestsContract {

  @TempDir private Path folder;

  @Override
  protected FailedRequests empty() {
    return open();
  }

  @Override
  protected void keep(String text) {
    open().send(text);
  }

  @Override
  protected FailedRequests aMinuteLater() {
    return open();
  }

  private FolderQueue open() {
    return new FolderQueue(folder.resolve("redrive"));
  }
}
