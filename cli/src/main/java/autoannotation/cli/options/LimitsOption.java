package autoannotation.cli.options;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the values of {@code --accept} and {@code --review}: {@code 0.9,cat=0.8}, several times.
 */
final class LimitsOption {

  private static final String ALL = "";

  private LimitsOption() {}

  static Limits read(String option, List<String> values) {
    Map<String, Double> limits = new LinkedHashMap<>();
    for (String limit : ListOption.split(option, values)) {
      int equals = limit.lastIndexOf('=');
      if (equals == 0) {
        throw wrong(option, limit, "names no concept");
      }
      String concept = equals < 0 ? ALL : limit.substring(0, equals).strip();
      double value = number(option, limit, limit.substring(equals + 1).strip());
      if (limits.putIfAbsent(concept, value) != null) {
        throw wrong(option, limit, "is a second limit for " + (equals < 0 ? "all" : concept));
      }
    }
    Optional<Double> forAll = Optional.ofNullable(limits.remove(ALL));
    return new Limits(forAll, limits);
  }

  private static double number(String option, String limit, String text) {
    double value;
    try {
      // stricter than Double.parseDouble, which takes NaN, 1d and 0x1p-1 too
      value = new BigDecimal(text).doubleValue();
    } catch (NumberFormatException e) {
      throw wrong(option, limit, "is not a number from 0 to 1, or concept=number");
    }
    if (!(value >= 0 && value <= 1)) {
      throw wrong(option, limit, "is not in the range from 0 to 1");
    }
    return value;
  }

  private static WrongCommandLineException wrong(String option, String limit, String what) {
    return new WrongCommandLineException(
        "%s: '%s' %s.".formatted(option, limit, what), option + " 0.9 or " + option + " cat=0.9");
  }
}
