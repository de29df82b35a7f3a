package autoannotation.application.memory;

import autoannotation.application.CatPhoto;
import autoannotation.application.port.JudgedPhotos;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.calibration.JudgedPhoto;
import autoannotation.core.detection.Detection;
import autoannotation.core.detection.ModelVersion;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Judged photos in memory. */
public final class MemoryJudgedPhotos implements JudgedPhotos {

  private record Seen(Instant storedAt, Detection detection, List<Annotation> annotations) {}

  private final Map<InputId, Seen> photos = new LinkedHashMap<>();

  /** Keeps a photo in place of what was known of it. */
  public void put(InputId id, Instant storedAt, Detection detection, List<Annotation> annotations) {
    photos.put(id, new Seen(storedAt, detection, annotations));
  }

  /** The same. */
  public void put(CatPhoto photo) {
    put(photo.id(), photo.storedAt(), photo.detection(), List.of(photo.cat()));
  }

  @Override
  public Stream<JudgedPhoto> of(ModelVersion model) {
    List<JudgedPhoto> judged = new ArrayList<>();
    for (Seen seen : photos.values()) {
      if (seen.detection() instanceof Detection.Found found && found.model().equals(model)) {
        judged.add(
            new JudgedPhoto(
                seen.storedAt().atZone(ZoneOffset.UTC).toLocalDate(),
                model,
                found.regions(),
                seen.annotations()));
      }
    }
    return judged.stream();
  }
}
