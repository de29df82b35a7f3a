package autoannotation.cli.run;

import java.util.List;

/** A concept that can't be had. The message says what to type instead. */
final class UnusableConceptException extends Exception {

  private UnusableConceptException(String wrong, String tryThis) {
    super(wrong + "\nTry: " + tryThis);
  }

  static UnusableConceptException toTheModel(String concept, List<String> known) {
    return new UnusableConceptException(
        "concept %s: the model doesn't know it. It knows %s."
            .formatted(concept, String.join(", ", known)),
        "--concepts cat,dog or --concepts all");
  }

  static UnusableConceptException notAskedFor(
      String option, String concept, List<String> concepts) {
    String asked = String.join(",", concepts);
    return new UnusableConceptException(
        "%s %s=…: %s is not among the concepts asked for (%s)."
            .formatted(option, concept, concept, asked),
        "--concepts %s,%s".formatted(asked, concept));
  }
}
