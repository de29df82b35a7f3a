package autoannotation.cli.calibrate;

import autoannotation.core.evidence.EvidenceRates;
import java.util.HashMap;
import java.util.Map;

/** Reads what the template's parameters say in words; the template has checked them. */
final class Parameter {

  private static final String ALL = "";

  private Parameter() {}

  /** A concept's limit in {@code 0.95,cat=0.9}. */
  static double limit(String limits, String concept) {
    Map<String, Double> byConcept = numbers(limits);
    return byConcept.getOrDefault(concept, byConcept.get(ALL));
  }

  /** {@code accepted=1,review=1,dropped=0.1}. */
  static EvidenceRates rates(String rates) {
    Map<String, Double> byBand = numbers(rates);
    return new EvidenceRates(byBand.get("accepted"), byBand.get("review"), byBand.get("dropped"));
  }

  private static Map<String, Double> numbers(String text) {
    Map<String, Double> numbers = new HashMap<>();
    for (String entry : text.split(",", -1)) {
      int equals = entry.indexOf('=');
      String name = equals < 0 ? ALL : entry.substring(0, equals);
      numbers.putIfAbsent(
          name, Double.valueOf(entry.substring(equals + 1))); // the first, as the machine
    }
    return numbers;
  }
}
