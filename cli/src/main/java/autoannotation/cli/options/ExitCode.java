package autoannotation.cli.options;

/** How a run ended, for scripts. help.txt says the same in words. */
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
