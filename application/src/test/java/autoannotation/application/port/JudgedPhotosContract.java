package autoannotation.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.application.CatPhoto;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.calibration.JudgedPhoto;
import autoannotation.core.detection.Detection;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.detection.RefusalReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each implementation of {@link JudgedPhotos} has to pass these tests. */
public abstract class JudgedPhotosContract {

  private static final ModelVersion OTHER = new ModelVersion("other", "0123456789ab");
  private static final Instant LATE = Instant.parse("2026-01-02T23:59:59.999Z");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

  private JudgedPhotos judged;

  /** A store without photos. */
  protected abstract JudgedPhotos empty();

  /** A registered input with what a model said of it, and the annotations on it. */
  protected abstract void photo(
      InputId id, Instant storedAt, Detection detection, List<Annotation> annotations);

  /** What a model said of an input that is not registered yet. */
  protected abstract void detection(InputId id, Detection detection);

  @BeforeEach
  void start() {
    judged = empty();
  }

  @Test
  void of_severalPhotos_answersEachWithItsDayItsRegionsAndItsAnnotations() {
    CatPhoto approved = CatPhoto.of(1, 0.7, LATE).approved();
    CatPhoto waiting = CatPhoto.of(2, 0.6, LATE.plusMillis(1));
    InputId empty = new InputId("inputs/empty.jpg", "v1");
    photo(approved);
    photo(waiting);
    photo(empty, LATE, new Detection.Found(CatPhoto.MODEL, 1, 1, List.of()), List.of());
    assertEquals(
        Set.of(
            photo(DAY, approved.cat()),
            photo(DAY.plusDays(1), waiting.cat()),
            new JudgedPhoto(DAY, CatPhoto.MODEL, List.of(), List.of())),
        Set.copyOf(all(CatPhoto.MODEL)));
  }

  @Test
  void of_twoVersionsOfOneKey_answersTwoPhotos() {
    CatPhoto first = CatPhoto.of(new InputId("inputs/a@b.jpg", "v1"), 1, 0.7, LATE).approved();
    CatPhoto second = CatPhoto.of(new InputId("inputs/a@b.jpg", "v2"), 2, 0.7, LATE);
    photo(first);
    photo(second);
    assertEquals(
        Set.of(photo(DAY, first.cat()), photo(DAY, second.cat())), Set.copyOf(all(CatPhoto.MODEL)));
  }

  @Test
  void of_refusedUnregisteredAndThoseOfAnotherModel_leavesThemOut() {
    CatPhoto cat = CatPhoto.of(1, 0.7, LATE);
    InputId refused = new InputId("inputs/refused.jpg", "v1");
    photo(refused, LATE, new Detection.Refused(CatPhoto.MODEL, RefusalReason.DAMAGED), List.of());
    InputId other = new InputId("inputs/other.jpg", "v1");
    photo(other, LATE, new Detection.Found(OTHER, 640, 480, List.of()), List.of());
    detection(cat.id(), cat.detection());
    assertEquals(List.of(), all(CatPhoto.MODEL));
    assertEquals(List.of(new JudgedPhoto(DAY, OTHER, List.of(), List.of())), all(OTHER));
  }

  @Test
  void of_manyPhotos_answersAll() {
    Set<JudgedPhoto> all = new HashSet<>();
    for (int number = 0; number < 60; number++) {
      CatPhoto cat = CatPhoto.of(number, 0.7, LATE);
      photo(cat);
      all.add(photo(DAY, cat.cat()));
    }
    List<JudgedPhoto> found = all(CatPhoto.MODEL);
    assertEquals(60, found.size());
    assertEquals(all, Set.copyOf(found));
  }

  private List<JudgedPhoto> all(ModelVersion model) {
    try (Stream<JudgedPhoto> photos = judged.of(model)) {
      return photos.toList();
    }
  }

  private void photo(CatPhoto cat) {
    photo(cat.id(), cat.storedAt(), cat.detection(), List.of(cat.cat()));
  }

  private static JudgedPhoto photo(LocalDate day, Annotation cat) {
    return new JudgedPhoto(day, CatPhoto.MODEL, List.of(cat.region()), List.of(cat));
  }
}
