package autoannotation.cli.command;

/** How the command ended, for scripts. The help of {@code annotate} says the same in words. */
public enum ExitCode {
  ALL_HANDLED(0),
  A_PHOTO_FAILED(1),
  WRONG_COMMAND_LINE(2);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
