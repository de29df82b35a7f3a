package autoannotation.cli.options;

import java.math.BigDecimal;

/** Reads the command line of {@code annotate calibrate}. */
final class CalibrateReader {

  private CalibrateReader() {}

  static Request read(Values calibrate) {
    double target = share(calibrate, Syntax.TARGET, "0.95");
    if (target == 0 || target == 1) {
      throw new WrongCommandLineException(
          "%s: nothing can promise %s; it is above 0 and below 1."
              .formatted(Syntax.TARGET, target == 0 ? "none" : "all"),
          Syntax.TARGET + " 0.95");
    }
    return new Request.Calibrate(
        new CalibrateOptions(
            target,
            share(calibrate, Syntax.IOU, "0.75"),
            calibrate.flag(Syntax.JSON),
            TasksReader.data(calibrate)));
  }

  private static double share(Values calibrate, String option, String usual) {
    String text = calibrate.text(option).orElse(usual);
    // as in LimitsOption: stricter than Double.parseDouble
    if (!text.matches("0|1|0?\\.\\d{1,9}|1\\.0{1,9}")) {
      throw new WrongCommandLineException(
          "%s: '%s' is not a number from 0 to 1.".formatted(option, text), option + " " + usual);
    }
    return new BigDecimal(text).doubleValue();
  }
}
