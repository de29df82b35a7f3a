package autoannotation.cli.run;

import autoannotation.cli.command.CommaList;
import autoannotation.cli.command.WrongValueException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;

/**
 * What {@code --accept} or {@code --review} says: a limit in [0, 1] for all concepts, and for
 * single ones. Where it says nothing, the template's default holds.
 */
record Limits(Optional<Double> forAll, Map<String, Double> byConcept) {

  static final Limits NONE = new Limits(Optional.empty(), Map.of());

  private static final String[] EXAMPLES = {"0.9", "cat=0.9"};

  Limits {
    byConcept = Map.copyOf(byConcept);
  }

  /**
   * All of them together.
   *
   * @throws WrongValueException when two are for the same concept, or two for all
   */
  static Limits join(List<Limits> several) {
    Optional<Double> forAll = Optional.empty();
    Map<String, Double> byConcept = new LinkedHashMap<>();
    for (Limits one : several) {
      if (forAll.isPresent() && one.forAll.isPresent()) {
        throw new WrongValueException("there are two limits for all concepts", EXAMPLES);
      }
      forAll = forAll.or(one::forAll);
      one.byConcept.forEach(
          (concept, limit) -> {
            if (byConcept.putIfAbsent(concept, limit) != null) {
              throw new WrongValueException("there are two limits for " + concept, EXAMPLES);
            }
          });
    }
    return new Limits(forAll, byConcept);
  }

  /** Reads {@code 0.9,cat=0.8}. */
  static final class LimitsConverter implements ITypeConverter<Limits> {

    @Override
    public Limits convert(String value) {
      return join(CommaList.of(value).parts().stream().map(LimitsConverter::one).toList());
    }

    private static Limits one(String limit) {
      int equals = limit.lastIndexOf('=');
      if (equals == 0) {
        throw wrong(limit, "names no concept");
      }
      double number = number(limit, limit.substring(equals + 1).strip());
      return equals < 0
          ? new Limits(Optional.of(number), Map.of())
          : new Limits(Optional.empty(), Map.of(limit.substring(0, equals).strip(), number));
    }

    private static double number(String limit, String text) {
      double value;
      try {
        // stricter than Double.parseDouble, which takes NaN, 1d and 0x1p-1 too
        value = new BigDecimal(text).doubleValue();
      } catch (NumberFormatException e) {
        throw wrong(limit, "is not a number from 0 to 1, or concept=number");
      }
      if (!(value >= 0 && value <= 1)) {
        throw wrong(limit, "is not in the range from 0 to 1");
      }
      return value;
    }

    private static WrongValueException wrong(String limit, String what) {
      return new WrongValueException("'%s' %s".formatted(limit, what), EXAMPLES);
    }
  }
}
