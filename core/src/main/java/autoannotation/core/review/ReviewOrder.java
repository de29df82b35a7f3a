package autoannotation.core.review;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.region.Region;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The order in which people review. All annotations of a photo come together. First comes the photo
 * with the annotation whose verdict is worth most ({@link ReviewWorth}: nearness x rarity), and
 * within a photo the annotation that is worth most. Equal worth is ordered by ids, so the order
 * depends on nothing but the annotations that wait.
 */
public final class ReviewOrder {

  private ReviewOrder() {}

  /** The same annotations in the order of review. */
  public static List<Annotation> of(Collection<Annotation> waiting) {
    Map<String, Long> byConcept =
        waiting.stream().collect(groupingBy(ReviewOrder::concept, counting()));
    Comparator<Annotation> inPhoto =
        comparingDouble((Annotation annotation) -> -worth(annotation, byConcept))
            .thenComparing(Annotation::region, Region.ORDER)
            .thenComparing(Annotation::id);
    Map<InputId, List<Annotation>> photos =
        waiting.stream().sorted(inPhoto).collect(groupingBy(Annotation::inputId));
    return photos.values().stream()
        .sorted(
            comparingDouble((List<Annotation> photo) -> -worth(photo.getFirst(), byConcept))
                .thenComparing(photo -> photo.getFirst().inputId().toString()))
        .flatMap(List::stream)
        .toList();
  }

  private static double worth(Annotation annotation, Map<String, Long> waiting) {
    return ReviewWorth.nearness(annotation) * ReviewWorth.rarity(concept(annotation), waiting);
  }

  private static String concept(Annotation annotation) {
    return annotation.label().concept().id();
  }
}
