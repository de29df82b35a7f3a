package autoannotation.cli.run;

import java.util.List;

/** Thrown when a concept is not available. The message says what to type instead. */
final class UnusableConceptException extends Exception {

  private UnusableConceptException(String wrong, String tryThis) {
    super(wrong + "\nTry: " + tryThis);
  }

  static UnusableConceptException toTheModel(String concept, List<String> known) {
    return new UnusableConceptException(
        "Unknown concept %s: the model knows %s.".formatted(concept, String.join(", ", known)),
        "--concepts cat,dog or --concepts all");
  }

  static UnusableConceptException notAskedFor(
      String option, String concept, List<String> concepts) {
    String asked = String.join(",", concepts);
    return new UnusableConceptException(
        "%s %s=…: %s is not one of the concepts of this run (%s)."
            .formatted(option, concept, concept, asked),
        "--concepts %s,%s".formatted(asked, concept));
  }
}
