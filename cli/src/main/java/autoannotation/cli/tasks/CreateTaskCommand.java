package autoannotation.cli.tasks;

import autoannotation.adapters.json.TaskJson;
import autoannotation.adapters.json.TaskJson.ConsensusStrategyInfo;
import autoannotation.adapters.json.TaskJson.Strategy;
import autoannotation.cli.command.CommaList;
import autoannotation.cli.command.Context;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.command.StoredDataCommand;
import autoannotation.cli.command.WholeNumber;
import autoannotation.cli.command.WrongCommandLineException;
import autoannotation.cli.review.Gateway;
import autoannotation.cli.review.UserId;
import autoannotation.core.task.Priority;
import autoannotation.core.task.Task;
import autoannotation.core.task.TaskConcept;
import autoannotation.local.LocalSystem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code annotate tasks create}. */
@Command(
    name = "create",
    header = "Create a labelling task.",
    customSynopsis = "./annotate tasks create --id ID --concepts IDS [OPTIONS]",
    footer =
        """

        Examples:
          ./annotate tasks create --id pets --concepts cat,dog
          ./annotate tasks create --id pets --name "Cats and dogs" --concepts cat,dog
              --strategy consensus --agree 2 --of 3 --reviewers ana,ben,cem""")
public final class CreateTaskCommand extends StoredDataCommand {

  @Option(names = "--id", paramLabel = "ID", required = true, description = "the task's id")
  private String id;

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      description = "the name that people see; the id if not given")
  private Optional<String> name;

  @Option(
      names = "--concepts",
      paramLabel = "IDS",
      required = true,
      converter = CommaList.CommaListConverter.class,
      description = "the concepts to label: ids separated by commas; may be given several times")
  private List<CommaList> concepts;

  @Option(
      names = "--strategy",
      paramLabel = "WORD",
      defaultValue = "MANUAL",
      description = {
        "manual: one person decides; if not given",
        "consensus: several people have to agree",
        "none: nobody reviews"
      })
  private Strategy strategy;

  @Option(
      names = "--agree",
      paramLabel = "N",
      converter = Agree.class,
      description = "how many people have to agree (consensus)")
  private Optional<Integer> agree;

  @Option(
      names = "--of",
      paramLabel = "N",
      converter = Of.class,
      description = "how many people are asked; as many as --agree if not given (consensus)")
  private Optional<Integer> of;

  @Option(
      names = "--reviewers",
      paramLabel = "IDS",
      converter = CommaList.CommaListConverter.class,
      description =
          "user ids, separated by commas, of those who may decide; anybody if not given; may be given several times")
  private List<CommaList> reviewers = List.of();

  @Option(
      names = "--priority",
      paramLabel = "WORD",
      description = "low, medium or high; medium if not given")
  private Optional<Priority> priority;

  @Option(
      names = "--user",
      paramLabel = "ID",
      converter = UserId.class,
      description = "the user who creates it; you if not given")
  private Optional<String> user;

  public CreateTaskCommand(Context context) {
    super(context);
  }

  @Override
  public ExitCode run() {
    if (strategy == Strategy.CONSENSUS ? agree.isEmpty() : agree.isPresent() || of.isPresent()) {
      throw new WrongCommandLineException(
          strategy == Strategy.CONSENSUS
              ? "--strategy consensus needs --agree: how many people have to agree."
              : "--agree and --of can only be used with --strategy consensus.",
          "--strategy consensus --agree 2 --of 3");
    }
    return super.run();
  }

  @Override
  protected ExitCode run(LocalSystem system, Context context) {
    system.useCases().tasks().create(task());
    context
        .out()
        .printf("Created task %s. To see its progress: ./annotate tasks show %s%n", id, id);
    return ExitCode.ALL_HANDLED;
  }

  private Task task() {
    try {
      return asked()
          .toTask(
              user.orElseGet(Gateway::operatingSystemsUser),
              Instant.now().truncatedTo(ChronoUnit.MILLIS));
    } catch (IllegalArgumentException e) {
      throw new WrongCommandLineException(
          "Invalid task: %s.".formatted(e.getMessage()), "./annotate tasks create --help");
    }
  }

  private TaskJson asked() {
    return new TaskJson(
        id,
        name.orElse(id),
        Optional.of(TaskJson.Type.BOUNDING_BOX_DETECTION),
        CommaList.join(concepts).stream()
            .map(concept -> new TaskConcept(concept, concept.replace('-', ' ')))
            .toList(),
        Optional.of(
            new TaskJson.Review(
                strategy,
                Optional.of(CommaList.join(reviewers)),
                agree.map(people -> new ConsensusStrategyInfo(people, of, Optional.empty())))),
        priority,
        Optional.empty(),
        Optional.empty());
  }

  static final class Agree extends WholeNumber {
    Agree() {
      super(100, "a whole number from 0 to 100", "2");
    }
  }

  static final class Of extends WholeNumber {
    Of() {
      super(100, "a whole number from 0 to 100", "3");
    }
  }
}
