package autoannotation.core.review;

import static autoannotation.core.annotation.AnnotationStatus.ANNOTATION_AWAITING_REVIEW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationId;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.Origin;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.region.Concept;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReviewOrderTest {

  @Test
  void of_severalPhotos_startsWithThePhotoOfTheMostValuableBox() {
    // one concept: its rarity is 1. Limits 0.5 and 0.75: nearness in the comments
    List<Annotation> waiting =
        List.of(
            cat("a", 0, 0.625), // 0.5
            cat("a", 1, 0.5625), // 0.75
            cat("b", 0, 0.25), // 0
            cat("b", 1, 0.5), // 1
            cat("b", 2, 0.875), // 0.5
            cat("c", 0, 0.6)); // 0.6
    assertEquals(List.of("b1", "b2", "b0", "a1", "a0", "c0"), names(ReviewOrder.of(waiting)));
  }

  @Test
  void of_rareConcept_comesBeforeNearerCommonOne() {
    // 9 cats with 0.75, one dog with 0.5: t = 1/2, f = 9/10 and 1/10, so 0.75 x 1 and 0.5 x 2.236
    List<Annotation> waiting = new ArrayList<>();
    for (int cat = 0; cat < 9; cat++) {
      waiting.add(cat("cat", cat, 0.5625));
    }
    waiting.add(of("dog", 0, new Concept("dog", "Dog", 0.625)));
    assertEquals("dog0", names(ReviewOrder.of(waiting)).getFirst());
    // with as many dogs there is nothing rare
    for (int dog = 1; dog < 9; dog++) {
      waiting.add(of("dog", dog, new Concept("dog", "Dog", 0.625)));
    }
    assertEquals("cat0", names(ReviewOrder.of(waiting)).getFirst());
  }

  @Test
  void of_shuffledAnnotations_isTheSame() {
    List<Annotation> waiting = new ArrayList<>();
    for (String photo : List.of("a", "b", "c", "d")) {
      for (int region = 0; region < 12; region++) {
        waiting.add(cat(photo, region, region % 2 == 0 ? 0.5 : 0.625));
        waiting.add(byAnotherModel(cat(photo, region, 0.5)));
      }
    }
    List<Annotation> order = ReviewOrder.of(waiting);
    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(waiting, new Random(seed));
      assertEquals(order, ReviewOrder.of(waiting), "seed " + seed);
    }
    assertEquals(
        List.of("a0", "a0", "a1", "a2"), names(order).subList(0, 4), "by photo, then by region");
  }

  private static Annotation cat(String photo, int region, double value) {
    return of(photo, region, new Concept("cat", "Cat", value));
  }

  private static Annotation of(String photo, int region, Concept concept) {
    return Given.annotation(
        new InputId(photo, "v1"),
        region,
        concept,
        ANNOTATION_AWAITING_REVIEW,
        Optional.empty(),
        Given.limits(0.5, 0.75));
  }

  private static Annotation byAnotherModel(Annotation annotation) {
    ModelVersion other = new ModelVersion("coco", "fedcba987654");
    return new Annotation(
        AnnotationId.of(annotation.inputId(), other, annotation.region().id()),
        annotation.inputId(),
        annotation.taskId(),
        annotation.status(),
        annotation.region(),
        new Origin.Detected(other, annotation.routedBy().orElseThrow(), "stack", "{}"),
        annotation.verdicts(),
        annotation.createdAt(),
        annotation.modifiedAt());
  }

  private static List<String> names(List<Annotation> annotations) {
    return annotations.stream()
        .map(annotation -> annotation.inputId().key() + annotation.region().id())
        .toList();
  }
}
