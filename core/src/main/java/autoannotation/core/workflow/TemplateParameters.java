package autoannotation.core.workflow;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import autoannotation.core.evidence.EvidenceRates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The template's parameters for thresholds, as text whose form the template has checked. They are
 * version 0 of the workflow, which is in force until a stored version is activated.
 *
 * @param concepts ids, separated by commas
 * @param acceptThresholds a limit for all concepts, and limits of single concepts: {@code
 *     0.95,cat=0.9}
 * @param reviewThresholds in the same form
 * @param evidenceRates the rate of each band: {@code accepted=1,review=1,dropped=0.1}
 */
public record TemplateParameters(
    String concepts,
    ThresholdType acceptThresholdType,
    String acceptThresholds,
    ThresholdType reviewThresholdType,
    String reviewThresholds,
    String evidenceRates) {

  private static final String EVERY_CONCEPT = "";

  /** The parameters as a workflow, as the state "Load workflow" of the state machine makes it. */
  public Workflow toWorkflow() {
    return new Workflow(
        0,
        "template: accept %s %s, review %s %s, concepts %s"
            .formatted(
                acceptThresholdType,
                acceptThresholds,
                reviewThresholdType,
                reviewThresholds,
                concepts),
        limits(acceptThresholdType, acceptThresholds),
        limits(reviewThresholdType, reviewThresholds),
        listed().stream().collect(toMap(identity(), _ -> rates())));
  }

  /** The evidence rates that apply to every concept while nothing is proven. */
  public EvidenceRates rates() {
    Map<String, Double> byBand = numbers(evidenceRates);
    return new EvidenceRates(byBand.get("accepted"), byBand.get("review"), byBand.get("dropped"));
  }

  private List<String> listed() {
    return List.of(concepts.split(",", -1));
  }

  private Map<String, Threshold> limits(ThresholdType type, String limits) {
    Map<String, Double> own = numbers(limits);
    return listed().stream()
        .collect(
            toMap(
                identity(),
                concept -> new Threshold(type, own.getOrDefault(concept, own.get(EVERY_CONCEPT)))));
  }

  /** If a name is there twice, the first counts, as in the state machine. */
  private static Map<String, Double> numbers(String text) {
    Map<String, Double> numbers = new HashMap<>();
    for (String entry : text.split(",", -1)) {
      int equals = entry.indexOf('=');
      String name = equals < 0 ? EVERY_CONCEPT : entry.substring(0, equals);
      numbers.putIfAbsent(name, Double.valueOf(entry.substring(equals + 1)));
    }
    return numbers;
  }
}
