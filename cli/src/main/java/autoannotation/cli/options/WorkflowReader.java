package autoannotation.cli.options;

import autoannotation.cli.options.WorkflowOptions.Activate;
import autoannotation.cli.options.WorkflowOptions.All;
import autoannotation.cli.options.WorkflowOptions.Difference;
import autoannotation.cli.options.WorkflowOptions.DryRun;
import autoannotation.cli.options.WorkflowOptions.Replay;
import autoannotation.cli.options.WorkflowOptions.Show;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Reads the command line of {@code annotate workflow}. */
final class WorkflowReader {

  private WorkflowReader() {}

  static Request read(ParseResult workflow) {
    ParseResult command = workflow.hasSubcommand() ? workflow.subcommand() : workflow;
    return new Request.Workflow(read(command, new Values(command)));
  }

  private static WorkflowOptions read(ParseResult command, Values values) {
    Path data = TasksReader.data(values);
    return switch (command.commandSpec().name()) {
      case Syntax.SHOW -> new Show(number(command, "show 3"), values.flag(Syntax.JSON), data);
      case Syntax.ACTIVATE ->
          new Activate(
              number(command, "activate 3"),
              values.text(Syntax.USER).map(ReviewReader::user),
              values.text(Syntax.REASON),
              data);
      case Syntax.DIFF -> {
        List<Integer> both = numbers(command, 2, 2, "diff 2 3");
        yield new Difference(both.getFirst(), both.getLast(), data);
      }
      case Syntax.REPLAY -> {
        Optional<Integer> number = numbers(command, 0, 1, "replay 3").stream().findFirst();
        yield values.flag(Syntax.DRY_RUN) ? new DryRun(number, data) : new Replay(number, data);
      }
      default -> new All(values.flag(Syntax.JSON), data);
    };
  }

  private static int number(ParseResult command, String example) {
    return numbers(command, 1, 1, example).getFirst();
  }

  private static List<Integer> numbers(ParseResult command, int least, int most, String example) {
    List<String> words = command.matchedPositionalValue(0, List.of());
    if (words.size() < least
        || words.size() > most
        || !words.stream().allMatch(word -> word.matches("\\d{1,6}"))) {
      throw new WrongCommandLineException(
          "workflow %s needs %s."
              .formatted(
                  command.commandSpec().name(),
                  least == 2 ? "the numbers of two versions" : "the number of a version"),
          "./annotate workflow " + example);
    }
    return words.stream().map(Integer::valueOf).toList();
  }
}
