package autoannotation.core.annotation;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_AWAITING_REVIEW;
import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_SUCCESS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.core.detection.ModelVersion;
import autoannotation.core.region.Concept;
import autoannotation.core.region.Region;
import autoannotation.core.review.Given;
import autoannotation.core.review.Session;
import autoannotation.core.task.ReviewStrategy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationTest {

  private static final String GENERATION = "coco@0123456789ab/1";

  @Test
  void constructor_detectedWithIdOfAnotherRegion_isRefused() {
    Annotation cat = Given.waiting();
    Region another = Region.of(1, cat.region().box(), cat.region().concept());
    var refused = assertThrows(IllegalArgumentException.class, () -> with(cat, another));
    // printf 'inputs/a.jpg@v1\ncoco@0123456789ab\n0' | sha256sum, and with 1
    assertEquals(
        "annotation id is not that of its region: "
            + "3303ef2d8cf53e17604e9ff9c473a19d instead of 1936b38893949cdc7b25a78d7023f0a2",
        refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "ANNOTATION_AWAITING_REVIEW, ,         true",
    "ANNOTATION_PENDING,         ,         true",
    "ANNOTATION_SUCCESS,         ,         false",
    "ANNOTATION_REVIEW_DENIED,   ,         false",
    "ANNOTATION_AWAITING_REVIEW, DROPPED,  true",
    "ANNOTATION_PENDING,         DROPPED,  true",
    "ANNOTATION_SUCCESS,         ACCEPTED, true",
    "ANNOTATION_REVIEW_DENIED,   ACCEPTED, false",
    "ANNOTATION_REVIEW_DENIED,   DROPPED,  false",
  })
  void waits_statusAndAudit_decideIt(AnnotationStatus status, Audit audit, boolean waits) {
    assertEquals(waits, of(status, Optional.ofNullable(audit)).waits());
  }

  @ParameterizedTest
  @CsvSource({
    "ANNOTATION_AWAITING_REVIEW, ,         true",
    "ANNOTATION_REVIEW_DENIED,   ,         true",
    "ANNOTATION_SUCCESS,         ACCEPTED, true",
    "ANNOTATION_AWAITING_REVIEW, ACCEPTED, true",
    "ANNOTATION_AWAITING_REVIEW, DROPPED,  false",
    "ANNOTATION_PENDING,         DROPPED,  false",
    "ANNOTATION_REVIEW_DENIED,   DROPPED,  false",
    "ANNOTATION_SUCCESS,         DROPPED,  true",
  })
  void exported_droppedAudit_onlyOnceApproved(
      AnnotationStatus status, Audit audit, boolean exported) {
    assertEquals(exported, of(status, Optional.ofNullable(audit)).exported());
  }

  @Test
  void visibleAfter_run_showsWhatItKeptAndWhatIsDecided() {
    Annotation fresh = of(ANNOTATION_SUCCESS, Optional.empty());
    assertEquals(true, fresh.visibleAfter(run(GENERATION, "0", "3")));
    assertEquals(false, fresh.visibleAfter(run(GENERATION, "3")), "not kept");
    assertEquals(false, fresh.visibleAfter(run("coco@0123456789ab/2", "0")), "of another run");
    assertEquals(false, fresh.visibleAfter(Optional.empty()), "not routed yet");
    Session session =
        new Session(Given.task(new ReviewStrategy.Manual()), fresh).says("R1", VerdictKind.REJECT);
    assertEquals(true, session.annotation().visibleAfter(run("coco@0123456789ab/2")));
    session.says("R1", VerdictKind.UNDO);
    assertEquals(true, session.annotation().visibleAfter(run("coco@0123456789ab/2")), "undone");
  }

  @Test
  void currentRegion_relabelled_hasNewConceptAndSameId() {
    Annotation cat = Given.waiting();
    assertEquals(cat.region(), cat.currentRegion());
    Annotation dog =
        new Session(Given.task(new ReviewStrategy.Manual()), cat)
            .says("L1", VerdictKind.RELABEL)
            .annotation();
    assertEquals(
        Region.of(0, cat.region().box(), new Concept("dog", "Dog", 1)), dog.currentRegion());
    assertEquals(cat.region(), dog.region());
  }

  @Test
  void added_blankUserId_isRefused() {
    var refused = assertThrows(IllegalArgumentException.class, () -> new Origin.Added(" "));
    assertEquals("user id is blank", refused.getMessage());
  }

  @Test
  void ofAdded_photoAndVerdict_giveAnIdThatNoModelGives() {
    InputId photo = new InputId("inputs/a.jpg", "v1");
    Set<String> ids =
        Set.of(
            AnnotationId.ofAdded(photo, "verdict-1"),
            AnnotationId.ofAdded(photo, "verdict-2"),
            AnnotationId.ofAdded(new InputId("inputs/a.jpg", "v2"), "verdict-1"),
            AnnotationId.of(photo, new ModelVersion("added", "0123456789ab"), "verdict-1"));
    assertEquals(4, ids.size());
    assertEquals(
        AnnotationId.ofAdded(photo, "verdict-1"), AnnotationId.ofAdded(photo, "verdict-1"));
  }

  private static Optional<LastRun> run(String generation, String... kept) {
    return Optional.of(new LastRun(generation, Set.of(kept)));
  }

  private static Annotation of(AnnotationStatus status, Optional<Audit> audit) {
    return Given.annotation(
        new InputId("inputs/a.jpg", "v1"), 0, new Concept("cat", "Cat", 0.7), status, audit);
  }

  private static Annotation with(Annotation annotation, Region region) {
    return new Annotation(
        annotation.id(),
        annotation.inputId(),
        annotation.taskId(),
        ANNOTATION_AWAITING_REVIEW,
        region,
        annotation.origin(),
        List.of(),
        annotation.createdAt(),
        annotation.modifiedAt());
  }
}
