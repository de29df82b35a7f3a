package autoannotation.core.calibration;

import autoannotation.core.evidence.EvidenceOdds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What calibration needs of all photos that one model version has seen, refused ones excepted. It
 * is taken from one photo after another, so that no photo has to be kept: a value for each region,
 * and what was drawn as evidence.
 */
public final class SeenPhotos {

  private static final class SeenConcept {

    private final List<Double> values = new ArrayList<>();
    private final List<DrawnRegion> drawn = new ArrayList<>();
    private long added;
  }

  private final Map<String, SeenConcept> byConcept = new HashMap<>();
  private final Map<EvidenceOdds, EvidenceOdds> odds = new HashMap<>();
  private final Map<LocalDate, LocalDate> days = new HashMap<>();
  private long photos;
  private long lookedAt;

  private SeenPhotos(Collection<String> concepts) {
    concepts.forEach(concept -> byConcept.put(concept, new SeenConcept()));
  }

  /**
   * Reads all photos.
   *
   * @param concepts ids of the concepts to observe
   */
  public static SeenPhotos of(
      Stream<JudgedPhoto> photos, Collection<String> concepts, Rightness rightness) {
    SeenPhotos seen = new SeenPhotos(concepts);
    photos.forEachOrdered(photo -> seen.add(photo, rightness));
    return seen;
  }

  /**
   * What is known of a concept.
   *
   * @param concept id of one of the concepts to observe
   */
  public ConceptObservations observed(String concept, InForce inForce) {
    SeenConcept seen = byConcept.get(concept);
    return new ConceptObservations(concept, seen.values, seen.drawn, inForce, missed(seen));
  }

  private void add(JudgedPhoto photo, Rightness rightness) {
    photos++;
    lookedAt += photo.lookedAt() ? 1 : 0;
    byConcept.forEach(
        (concept, seen) -> {
          seen.values.addAll(photo.values(concept));
          photo.drawn(concept, rightness).forEach(drawn -> seen.drawn.add(sharing(drawn)));
          seen.added += photo.added(concept);
        });
  }

  /** The same region with the odds and the day that equal ones before it have: few differ. */
  private DrawnRegion sharing(DrawnRegion drawn) {
    return new DrawnRegion(
        drawn.value(),
        drawn.draw(),
        odds.computeIfAbsent(drawn.evidence(), its -> its),
        days.computeIfAbsent(drawn.day(), its -> its),
        drawn.answer());
  }

  /** The number of added objects, extrapolated to the photos without a verdict. */
  private double missed(SeenConcept seen) {
    return lookedAt == 0 ? 0 : (double) seen.added * photos / lookedAt;
  }
}
