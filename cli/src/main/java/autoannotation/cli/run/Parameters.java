package autoannotation.cli.run;

import static java.util.stream.Collectors.joining;

import autoannotation.local.template.Template;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The command's options as values of the template's parameters. What is not given stays as the
 * template has it.
 */
final class Parameters {

  private final Template template;
  private final List<String> known;

  /**
   * The parameters of a template.
   *
   * @param known the ids of the concepts that the model knows
   */
  Parameters(Template template, List<String> known) {
    this.template = template;
    this.known = known;
  }

  /**
   * Values by parameter. Concepts come in the model's order, so that the same list in another order
   * is the same workflow.
   *
   * @throws UnusableConceptException naming a concept that the model doesn't know or nobody asked
   *     for
   */
  Map<String, String> of(RunCommand options) throws UnusableConceptException {
    Map<String, String> parameters = new TreeMap<>();
    List<String> concepts = concepts(options);
    parameters.put("Concepts", String.join(",", concepts));
    parameters.put(
        "AcceptThresholds", limits("AcceptThresholds", "--accept", options.accept(), concepts));
    parameters.put(
        "ReviewThresholds", limits("ReviewThresholds", "--review", options.review(), concepts));
    options.task().ifPresent(task -> parameters.put("TaskId", task));
    options.user().ifPresent(user -> parameters.put("AnnotationUserId", user));
    options.model().ifPresent(_ -> parameters.put("Model", template.parameter("Model")));
    options.maximumBytes().ifPresent(bytes -> parameters.put("MaximumBytes", bytes.toString()));
    options.maximumPixels().ifPresent(pixels -> parameters.put("MaximumPixels", pixels.toString()));
    return parameters;
  }

  private List<String> concepts(RunCommand options) throws UnusableConceptException {
    Concepts wanted = options.concepts().orElseGet(() -> unasked(options));
    return switch (wanted) {
      case Concepts.All _ -> known;
      case Concepts.Listed listed -> {
        for (String concept : listed.ids()) {
          if (!known.contains(concept)) {
            throw UnusableConceptException.toTheModel(concept, known);
          }
        }
        yield known.stream().filter(listed.ids()::contains).toList();
      }
    };
  }

  /** The template's concepts are those of the template's model. */
  private Concepts unasked(RunCommand options) {
    return options.model().isPresent()
        ? new Concepts.All()
        : new Concepts.Listed(List.of(template.parameter("Concepts").split(",", -1)));
  }

  /** As the parameter wants it: a number for every concept, then concept=number for its own. */
  private String limits(String parameter, String option, Limits given, List<String> concepts)
      throws UnusableConceptException {
    Map<String, String> own = new TreeMap<>();
    String all = "";
    for (String entry : template.parameter(parameter).split(",", -1)) {
      if (entry.contains("=")) {
        own.put(entry.substring(0, entry.indexOf('=')), entry.substring(entry.indexOf('=') + 1));
      } else {
        all = entry;
      }
    }
    if (given.forAll().isPresent()) {
      all = plain(given.forAll().get());
      own.clear();
    }
    for (var limit : given.byConcept().entrySet()) {
      if (!concepts.contains(limit.getKey())) {
        throw UnusableConceptException.notAskedFor(option, limit.getKey(), concepts);
      }
      own.put(limit.getKey(), plain(limit.getValue()));
    }
    String exceptions =
        own.entrySet().stream().map(e -> "," + e.getKey() + "=" + e.getValue()).collect(joining());
    return all + exceptions;
  }

  private static String plain(double limit) {
    return BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString();
  }
}
