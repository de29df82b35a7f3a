package autoannotation.application.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.application.CatPhoto;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationId;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.region.Region;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportTest {

  @Test
  void annotations_dropped_areExportedOnceTheyAreApproved() {
    CatPhoto dropped = cat("inputs/a.jpg", "v1", 0.3);
    assertEquals(List.of(), Export.of(List.of(dropped.annotated())).annotations());
    assertEquals(List.of(), Export.of(List.of(dropped.rejected().annotated())).annotations());
    assertEquals(
        List.of(dropped.approved().cat()),
        Export.of(List.of(dropped.approved().annotated())).annotations());
  }

  @Test
  void annotations_acceptedWaitingAndDenied_areExportedWithTheirStatus() {
    List<CatPhoto> photos =
        List.of(
            cat("inputs/a.jpg", "v1", 0.97),
            cat("inputs/b.jpg", "v1", 0.7),
            cat("inputs/c.jpg", "v1", 0.7).rejected());
    assertEquals(
        photos.stream().map(CatPhoto::cat).toList(),
        Export.of(photos.stream().map(CatPhoto::annotated).toList()).annotations());
  }

  @Test
  void annotations_ofSeveralInputs_areOrderedByKeyThenVersionThenRegionAsANumber() {
    CatPhoto later = cat("inputs/b.jpg", "v1", 0.7);
    CatPhoto second = cat("inputs/a.jpg", "v2", 0.7);
    CatPhoto first = cat("inputs/a.jpg", "v10", 0.7);
    List<Annotation> many =
        List.of(region(first, 10), region(first, 9), first.cat(), region(first, 11));
    Export export = Export.of(List.of(later.annotated(), second.annotated(), with(first, many)));
    assertEquals(
        List.of(
            "inputs/a.jpg@v10 0",
            "inputs/a.jpg@v10 9",
            "inputs/a.jpg@v10 10",
            "inputs/a.jpg@v10 11",
            "inputs/a.jpg@v2 0",
            "inputs/b.jpg@v1 0"),
        export.annotations().stream().map(one -> one.inputId() + " " + one.region().id()).toList());
  }

  @Test
  void inputs_withAndWithoutAnnotations_areAllExportedOrderedById() {
    AnnotatedInput nothing =
        new AnnotatedInput(
            new InputId("inputs/a.jpg", "v2"),
            Optional.of("photos"),
            InputStatus.FAILED,
            Optional.of("States.Timeout"),
            Optional.empty(),
            List.of());
    AnnotatedInput first = cat("inputs/a.jpg", "v1", 0.3).annotated();
    AnnotatedInput last = cat("inputs/b.jpg", "v1", 0.7).annotated();
    List<AnnotatedInput> given = new ArrayList<>(List.of(last, nothing, first));
    assertEquals(List.of(first, nothing, last), Export.of(given).inputs());
  }

  private static CatPhoto cat(String key, String version, double value) {
    return CatPhoto.of(new InputId(key, version), 1, value, Instant.EPOCH);
  }

  private static Annotation region(CatPhoto photo, int index) {
    Annotation cat = photo.cat();
    Region region = Region.of(index, cat.region().box(), cat.region().concept());
    return new Annotation(
        AnnotationId.of(photo.id(), CatPhoto.MODEL, region.id()),
        photo.id(),
        cat.taskId(),
        cat.status(),
        region,
        cat.origin(),
        List.of(),
        cat.createdAt(),
        cat.modifiedAt());
  }

  private static AnnotatedInput with(CatPhoto photo, List<Annotation> annotations) {
    AnnotatedInput input = photo.annotated();
    return new AnnotatedInput(
        input.id(), input.bucket(), input.status(), input.error(), input.detection(), annotations);
  }
}
