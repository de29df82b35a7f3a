package autoannotation.application.memory;

import autoannotation.application.port.PhotoLinks;
import autoannotation.application.port.PhotoLinksContract;
import java.time.InstantSource;

class MemoryPhotoLinksTest extends PhotoLinksContract {

  @Override
  protected PhotoLinks links() {
    return new MemoryPhotoLinks(InstantSource.system());
  }
}
