package autoannotation.core.calibration;

import java.util.List;

/** All photos that one model version has seen, refused ones excepted. */
public record SeenPhotos(List<JudgedPhoto> photos, Rightness rightness) {

  public SeenPhotos {
    photos = List.copyOf(photos);
  }

  /** What is known of the concept of that id. */
  public ConceptObservations observed(String concept, InForce inForce) {
    return new ConceptObservations(
        concept,
        photos.stream()
            .flatMap(photo -> photo.regions().stream())
            .filter(region -> region.concept().id().equals(concept))
            .map(region -> region.concept().value())
            .toList(),
        photos.stream().flatMap(photo -> photo.drawn(concept, rightness).stream()).toList(),
        inForce,
        missed(concept));
  }

  /** The number of added objects, extrapolated to the photos without a verdict. */
  private double missed(String concept) {
    long lookedAt = photos.stream().filter(JudgedPhoto::lookedAt).count();
    long added = photos.stream().mapToLong(photo -> photo.added(concept)).sum();
    return lookedAt == 0 ? 0 : (double) added * photos.size() / lookedAt;
  }
}
