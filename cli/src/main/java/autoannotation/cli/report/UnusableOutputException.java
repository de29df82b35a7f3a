package autoannotation.cli.report;

import java.nio.file.Path;

/** The results can't go there. The message is for the person who typed the command. */
public final class UnusableOutputException extends Exception {

  UnusableOutputException(Path folder, String why) {
    super("--out %s: %s.".formatted(folder, why));
  }
}
