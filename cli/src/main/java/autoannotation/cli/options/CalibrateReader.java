package autoannotation.cli.options;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the command line of {@code annotate calibrate}. */
final class CalibrateReader {

  private CalibrateReader() {}

  static Request read(Values calibrate) {
    Map<String, String> parameters = new HashMap<>();
    share(calibrate, Syntax.TARGET, "0.95")
        .ifPresent(target -> parameters.put("TargetPrecision", target(target)));
    share(calibrate, Syntax.IOU, "0.75").ifPresent(iou -> parameters.put("RightIou", iou));
    cost(calibrate).ifPresent(cost -> parameters.put("CostPerMiss", cost));
    return new Request.Calibrate(
        new CalibrateOptions(
            parameters,
            calibrate.flag(Syntax.JSON),
            calibrate.flag(Syntax.APPLY),
            calibrate.text(Syntax.USER).map(ReviewReader::user),
            calibrate.path(Syntax.OUT, "calibration.html"),
            TasksReader.data(calibrate)));
  }

  private static String target(String share) {
    double target = Double.parseDouble(share);
    if (target == 0 || target == 1) {
      throw new WrongCommandLineException(
          "%s: nothing can promise %s; it is above 0 and below 1."
              .formatted(Syntax.TARGET, target == 0 ? "none" : "all"),
          Syntax.TARGET + " 0.95");
    }
    return share;
  }

  /** As the template's pattern wants it: with a zero before the point. */
  private static Optional<String> share(Values calibrate, String option, String example) {
    Optional<String> text = calibrate.text(option);
    // as in LimitsOption: stricter than Double.parseDouble
    if (text.isPresent() && !text.get().matches("0|1|0?\\.\\d{1,9}|1\\.0{1,9}")) {
      throw new WrongCommandLineException(
          "%s: '%s' is not a number from 0 to 1.".formatted(option, text.get()),
          option + " " + example);
    }
    return text.map(share -> share.startsWith(".") ? "0" + share : share);
  }

  private static Optional<String> cost(Values calibrate) {
    Optional<String> text = calibrate.text(Syntax.COST_PER_MISS);
    if (text.isPresent()
        && !(text.get().matches("\\d{1,9}(\\.\\d{1,9})?") && Double.parseDouble(text.get()) > 0)) {
      throw new WrongCommandLineException(
          "%s: '%s' is not a number above 0.".formatted(Syntax.COST_PER_MISS, text.get()),
          Syntax.COST_PER_MISS + " 2");
    }
    return text;
  }
}
