package autoannotation.core.review;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.evidence.EvidenceOdds;
import autoannotation.core.workflow.Threshold;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much a verdict on an annotation is worth. It is worth more near a limit, where it can move
 * the threshold, and for a rare concept.
 *
 * <p>nearness = 1 - min(1, d / w), where d is the distance of the model's value to the nearest of
 * its limits and w the distance between accept and review limit: 1 at a limit, 1/2 in the middle of
 * the band, 0 from one band's width outside. Of evidence it is 1 - draw / probability instead:
 * uniform whatever the band, so that the place in the queue does not reveal the band.
 *
 * <p>rarity = max(1, sqrt(t / f)), where f is the concept's share of what waits and t = 1 / (number
 * of concepts that wait): the repeat factor by which LVIS samples rare categories (Gupta, Dollár
 * and Girshick, CVPR 2019), with an even share as its threshold.
 */
public final class ReviewWorth {

  private ReviewWorth() {}

  /** The nearness, in [0, 1]. It is 0 for an annotation without limits that is not evidence. */
  public static double nearness(Annotation annotation) {
    Optional<EvidenceOdds> evidence = annotation.region().evidence();
    return evidence.isPresent()
        ? 1 - annotation.region().draw().orElseThrow() / evidence.get().probability()
        : ofLimits(annotation);
  }

  private static double ofLimits(Annotation annotation) {
    Map<String, Threshold> limits = annotation.thresholds();
    double value = annotation.region().concept().value();
    OptionalDouble distance =
        limits.values().stream().mapToDouble(limit -> Math.abs(value - limit.value())).min();
    return distance.isEmpty() ? 0 : 1 - Math.min(1, distance.getAsDouble() / width(limits));
  }

  /**
   * The rarity of a concept, at least 1.
   *
   * @param waiting the number of waiting annotations by concept id
   */
  public static double rarity(String concept, Map<String, Long> waiting) {
    double all = waiting.values().stream().mapToLong(Long::longValue).sum();
    double share = waiting.getOrDefault(concept, 1L) / Math.max(1, all);
    return Math.max(1, Math.sqrt(1.0 / Math.max(1, waiting.size()) / share));
  }

  private static double width(Map<String, Threshold> limits) {
    var between = limits.values().stream().mapToDouble(Threshold::value).summaryStatistics();
    double width = between.getMax() - between.getMin();
    return width > 0 ? width : 1;
  }
}
