package autoannotation.cli.options;

import java.util.List;

/** Reads the command line of {@code annotate review}. */
final class ReviewReader {

  private static final int HIGHEST_PORT = 65_535;

  private ReviewReader() {}

  static Request read(Values review) {
    boolean open = !review.flag(Syntax.NO_OPEN);
    if (review.text(Syntax.STACK).isEmpty()) {
      return new Request.Review(
          new ReviewOptions.Local(
              review.number(Syntax.PORT, HIGHEST_PORT, "8080").orElse(8080),
              review.path(Syntax.DATA, ".annotate"),
              review.text(Syntax.USER).map(user -> user(user)),
              review.text(Syntax.TASK),
              open));
    }
    for (String local : List.of(Syntax.PORT, Syntax.DATA, Syntax.USER, Syntax.TASK)) {
      if (review.flag(local)) {
        throw new WrongCommandLineException(
            "--stack is what is deployed, %s is for this machine.".formatted(local),
            "./annotate review --stack NAME");
      }
    }
    return new Request.Review(new ReviewOptions.Deployed(stack(review), open));
  }

  /** As IAM users are called: the same name serves on AWS. */
  static String user(String name) {
    if (!name.matches("[A-Za-z0-9+=,.@_-]{1,64}")) {
      throw new WrongCommandLineException(
          "--user: '%s' is not made of letters, digits and +=,.@_- alone.".formatted(name),
          "--user ana");
    }
    return name;
  }

  private static String stack(Values review) {
    String name = review.needed(Syntax.STACK, "--stack auto-annotation");
    if (!name.matches("[A-Za-z][A-Za-z0-9-]{0,127}")) {
      throw new WrongCommandLineException(
          "--stack: '%s' can't be a stack's name.".formatted(name), "--stack auto-annotation");
    }
    return name;
  }
}
