package autoannotation.cli.calibrate;

import java.nio.file.Path;

/** The page can't be written there. The message is for the person who typed the command. */
final class UnusableReportException extends Exception {

  UnusableReportException(Path report, String why) {
    super("--out %s: %s.".formatted(report, why));
  }
}
