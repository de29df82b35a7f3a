package autoannotation.core.calibration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All photos that one model version has seen. */
public record Photos(List<JudgedPhoto> photos, Rightness rightness) {

  public Photos {
    photos = List.copyOf(photos);
  }

  /**
   * What is known of one concept.
   *
   * @param accept the accept limit in force
   * @param review the review limit in force
   */
  public Observed observed(String concept, double accept, double review) {
    return new Observed(
        concept,
        photos.stream()
            .flatMap(photo -> photo.regions().stream())
            .filter(region -> region.concept().id().equals(concept))
            .map(region -> region.concept().value())
            .toList(),
        photos.stream().flatMap(photo -> photo.drawn(concept, rightness).stream()).toList(),
        accept,
        review,
        accept,
        Optional.empty(),
        LocalDate.MIN,
        missed(concept));
  }

  /** Those that were added, as many more as there are photos that nobody looked at. */
  private double missed(String concept) {
    long lookedAt = photos.stream().filter(JudgedPhoto::lookedAt).count();
    long added = photos.stream().mapToLong(photo -> photo.added(concept)).sum();
    return lookedAt == 0 ? 0 : (double) added * photos.size() / lookedAt;
  }
}
