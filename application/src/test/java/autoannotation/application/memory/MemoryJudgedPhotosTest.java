package autoannotation.application.memory;

import autoannotation.application.port.JudgedPhotos;
import autoannotation.application.port.JudgedPhotosContract;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.detection.Detection;
import java.time.Instant;
import java.util.List;

class MemoryJudgedPhotosTest extends JudgedPhotosContract {

  private MemoryJudgedPhotos judged;

  @Override
  protected JudgedPhotos empty() {
    judged = new MemoryJudgedPhotos();
    return judged;
  }

  @Override
  protected void photo(
      InputId id, Instant storedAt, Detection detection, List<Annotation> annotations) {
    judged.put(id, storedAt, detection, annotations);
  }

  @Override
  protected void detection(InputId id, Detection detection) {
    // only registered inputs are kept in memory
  }
}
