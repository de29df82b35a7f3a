package autoannotation.cli.options;

import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in our words what picocli stumbled over. */
final class Misunderstanding {

  private Misunderstanding() {}

  static WrongCommandLineException of(ParameterException e) {
    return switch (e) {
      case UnmatchedArgumentException unmatched -> unknown(unmatched);
      case MissingParameterException missing ->
          new WrongCommandLineException(
              name(missing.getMissing().getFirst()) + " has no value.", "./annotate --help");
      case OverwrittenOptionException twice ->
          new WrongCommandLineException(
              name(twice.getOverwritten()) + " is given twice.", "./annotate --help");
      default ->
          new WrongCommandLineException(
              e.getMessage().lines().findFirst().orElse("It can't be read."), "./annotate --help");
    };
  }

  private static WrongCommandLineException unknown(UnmatchedArgumentException e) {
    String word = e.getUnmatched().getFirst();
    List<String> near = e.getSuggestions();
    if (word.startsWith("-")) {
      return new WrongCommandLineException(
          "There is no option %s.".formatted(word),
          near.isEmpty() ? "./annotate --help" : near.getFirst());
    }
    return new WrongCommandLineException(
        "There is no command '%s'.".formatted(word), "./annotate run examples");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
