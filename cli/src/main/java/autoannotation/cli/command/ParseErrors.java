package autoannotation.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns picocli's parse errors into this command's messages. */
final class ParseErrors {

  private final CommandSpec command;

  private ParseErrors(CommandSpec command) {
    this.command = command;
  }

  /** Of all that is wrong, what to say: a misspelt option may be why something else is missing. */
  static Optional<WrongCommandLineException> in(ParseResult command) {
    List<ParameterException> wrong =
        command.errors().stream()
            .filter(ParameterException.class::isInstance)
            .map(ParameterException.class::cast)
            .toList();
    return wrong.stream()
        .filter(ParseErrors::isUnknownOption)
        .findFirst()
        .or(() -> wrong.stream().findFirst())
        .map(ParseErrors::of);
  }

  private static boolean isUnknownOption(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched
        && unmatched.getUnmatched().getFirst().startsWith("-");
  }

  private static WrongCommandLineException of(ParameterException e) {
    ParseErrors refusal = new ParseErrors(e.getCommandLine().getCommandSpec());
    return switch (e) {
      case UnmatchedArgumentException unmatched ->
          refusal.unknown(unmatched.getUnmatched().getFirst(), unmatched.getSuggestions());
      case MissingParameterException missing -> refusal.missing(missing.getMissing().getFirst());
      case OverwrittenOptionException twice ->
          refusal.refuse(refusal.name(twice.getOverwritten()) + " is given twice.");
      default -> refusal.unreadable(e);
    };
  }

  private WrongCommandLineException unknown(String word, List<String> suggestions) {
    if (word.startsWith("-")) {
      return new WrongCommandLineException(
          "There is no option %s.".formatted(word),
          suggestions.isEmpty() ? help() : suggestions.getFirst());
    }
    String wrong =
        command.subcommands().isEmpty()
            ? "%s: unexpected argument '%s'.".formatted(name(), word)
            : "There is no command '%s'.".formatted(word);
    return new WrongCommandLineException(wrong, example());
  }

  private WrongCommandLineException missing(ArgSpec missing) {
    if (!missing.isOption()) {
      return new WrongCommandLineException(
          "%s needs %s.".formatted(name(), missing.description()[0]), example());
    }
    return missing.required()
        ? new WrongCommandLineException(name(missing) + " is missing.", example())
        : refuse(name(missing) + " has no value.");
  }

  private WrongCommandLineException unreadable(ParameterException e) {
    ArgSpec argument = e.getArgSpec();
    if (e.getCause() instanceof WrongValueException wrong) {
      return wrong.hasExamples() && argument.isOption()
          ? wrong.of(name(argument))
          : refuse(name(argument), wrong.getMessage());
    }
    if (argument != null && argument.typeInfo().isEnum()) {
      String[] words =
          argument.typeInfo().getEnumConstantNames().stream()
              .map(word -> word.toLowerCase(Locale.ROOT))
              .toArray(String[]::new);
      return new WrongValueException(
              "'%s' is not one of %s".formatted(e.getValue(), String.join(", ", words)), words)
          .of(name(argument));
    }
    return refuse(e.getMessage().lines().findFirst().orElse("The command line can't be read."));
  }

  private WrongCommandLineException refuse(String name, String wrong) {
    return new WrongCommandLineException(
        "%s: %s.".formatted(name, wrong), name.startsWith("-") ? help() : example());
  }

  private WrongCommandLineException refuse(String wrong) {
    return new WrongCommandLineException(wrong, help());
  }

  /** The first example in the command's help. */
  private String example() {
    return Stream.of(command.usageMessage().footer())
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> line.startsWith("./annotate "))
        .findFirst()
        .orElse(help());
  }

  private String help() {
    return command.qualifiedName() + " --help";
  }

  private String name() {
    return command.qualifiedName().replaceFirst("^\\S+ ", "");
  }

  private String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : name();
  }
}
