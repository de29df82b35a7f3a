package autoannotation.cli.options;

import autoannotation.cli.options.NewTask.Strategy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Reads the command line of {@code annotate tasks}. */
final class TasksReader {

  private static final String EXAMPLE = "./annotate tasks create --id pets --concepts cat,dog";
  private static final int MOST_PEOPLE = 100;

  private TasksReader() {}

  static Request read(ParseResult tasks) {
    if (!tasks.hasSubcommand()) {
      return new Request.Tasks(data(new Values(tasks)));
    }
    Values command = new Values(tasks.subcommand());
    return tasks.subcommand().commandSpec().name().equals(Syntax.SHOW)
        ? new Request.ShowTask(id(tasks.subcommand()), data(command))
        : new Request.CreateTask(
            task(command), command.text(Syntax.USER).map(ReviewReader::user), data(command));
  }

  static Path data(Values command) {
    return command.path(Syntax.DATA, ".annotate");
  }

  private static String id(ParseResult show) {
    List<String> ids = show.matchedPositionalValue(0, List.of());
    if (ids.size() != 1) {
      throw new WrongCommandLineException("tasks show needs one id.", "./annotate tasks show pets");
    }
    return ids.getFirst();
  }

  private static NewTask task(Values create) {
    String id = create.needed(Syntax.ID, EXAMPLE);
    List<String> concepts = ListOption.split(Syntax.CONCEPTS, create.list(Syntax.CONCEPTS));
    if (concepts.isEmpty()) {
      throw new WrongCommandLineException("--concepts is missing.", EXAMPLE);
    }
    Optional<Integer> agree = create.number(Syntax.AGREE, MOST_PEOPLE, "2");
    Optional<Integer> of = create.number(Syntax.OF, MOST_PEOPLE, "3");
    Strategy strategy = create.word(Syntax.STRATEGY, Strategy.class).orElse(Strategy.MANUAL);
    if (strategy == Strategy.CONSENSUS ? agree.isEmpty() : agree.isPresent() || of.isPresent()) {
      throw new WrongCommandLineException(
          "--agree says how many have to agree in --strategy consensus, and nowhere else.",
          "--strategy consensus --agree 2 --of 3");
    }
    return new NewTask(
        id,
        create.text(Syntax.NAME).orElse(id),
        concepts,
        strategy,
        agree,
        of,
        ListOption.split(Syntax.REVIEWERS, create.list(Syntax.REVIEWERS)),
        create.word(Syntax.PRIORITY, NewTask.Priority.class));
  }
}
