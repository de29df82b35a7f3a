package autoannotation.cli.options;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands and options that there are. help.txt describes them; a test holds the two equal. */
final class Syntax {

  static final String RUN = "run";
  static final String REVIEW_COMMAND = "review";
  static final String TASKS = "tasks";
  static final String SHOW = "show";
  static final String CREATE = "create";
  static final String STATUS = "status";
  static final String CALIBRATE = "calibrate";
  static final String WORKFLOW = "workflow";
  static final String LIST = "list";
  static final String ACTIVATE = "activate";
  static final String DIFF = "diff";
  static final String REPLAY = "replay";
  static final String OUT = "--out";
  static final String ACCEPT = "--accept";
  static final String REVIEW = "--review";
  static final String CONCEPTS = "--concepts";
  static final String TASK = "--task";
  static final String USER = "--user";
  static final String MODEL = "--model";
  static final String MAXIMUM_BYTES = "--maximum-bytes";
  static final String MAXIMUM_PIXELS = "--maximum-pixels";
  static final String DATA = "--data";
  static final String PORT = "--port";
  static final String NO_OPEN = "--no-open";
  static final String STACK = "--stack";
  static final String ID = "--id";
  static final String NAME = "--name";
  static final String STRATEGY = "--strategy";
  static final String AGREE = "--agree";
  static final String OF = "--of";
  static final String REVIEWERS = "--reviewers";
  static final String PRIORITY = "--priority";
  static final String TARGET = "--target";
  static final String IOU = "--iou";
  static final String JSON = "--json";
  static final String APPLY = "--apply";
  static final String REASON = "--reason";
  static final String DRY_RUN = "--dry-run";
  static final String COST_PER_MISS = "--cost-per-miss";

  private Syntax() {}

  static CommandLine commandLine() {
    CommandSpec annotate =
        CommandSpec.create()
            .name("annotate")
            .addOption(help())
            .addOption(OptionSpec.builder("--version").versionHelp(true).build())
            .addSubcommand(
                RUN,
                command(
                        List.of(OUT, TASK, USER, MODEL, MAXIMUM_BYTES, MAXIMUM_PIXELS, DATA),
                        List.of(ACCEPT, REVIEW, CONCEPTS))
                    .addPositional(words()))
            .addSubcommand(
                REVIEW_COMMAND,
                command(List.of(PORT, DATA, USER, TASK, STACK), List.of()).addOption(flag(NO_OPEN)))
            .addSubcommand(TASKS, tasks())
            .addSubcommand(
                CALIBRATE,
                command(List.of(TARGET, IOU, COST_PER_MISS, USER, OUT, DATA), List.of())
                    .addOption(flag(JSON))
                    .addOption(flag(APPLY)))
            .addSubcommand(WORKFLOW, workflow())
            .addSubcommand(STATUS, command(List.of(DATA), List.of()))
            .addSubcommand("help", CommandSpec.create().addPositional(words()));
    return new CommandLine(annotate)
        .setExpandAtFiles(false) // a photo's name may begin with @
        .setAllowOptionsAsOptionParameters(false); // `--out --task` forgot a folder
  }

  private static CommandSpec tasks() {
    return command(List.of(DATA), List.of())
        .addSubcommand(SHOW, command(List.of(DATA), List.of()).addPositional(words()))
        .addSubcommand(
            CREATE,
            command(
                List.of(ID, NAME, STRATEGY, AGREE, OF, PRIORITY, USER, DATA),
                List.of(CONCEPTS, REVIEWERS)));
  }

  private static CommandSpec workflow() {
    return command(List.of(DATA), List.of())
        .addOption(flag(JSON))
        .addSubcommand(LIST, command(List.of(DATA), List.of()).addOption(flag(JSON)))
        .addSubcommand(
            SHOW, command(List.of(DATA), List.of()).addOption(flag(JSON)).addPositional(words()))
        .addSubcommand(
            ACTIVATE, command(List.of(USER, REASON, DATA), List.of()).addPositional(words()))
        .addSubcommand(DIFF, command(List.of(DATA), List.of()).addPositional(words()))
        .addSubcommand(
            REPLAY,
            command(List.of(DATA), List.of()).addOption(flag(DRY_RUN)).addPositional(words()));
  }

  private static CommandSpec command(List<String> givenOnce, List<String> givenOften) {
    CommandSpec command = CommandSpec.create().addOption(help());
    for (String once : givenOnce) {
      command.addOption(OptionSpec.builder(once).type(String.class).build());
    }
    for (String often : givenOften) {
      command.addOption(
          OptionSpec.builder(often)
              .type(List.class)
              .auxiliaryTypes(String.class)
              .arity("1")
              .build());
    }
    return command;
  }

  private static OptionSpec flag(String name) {
    return OptionSpec.builder(name).arity("0").type(boolean.class).build();
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help").usageHelp(true).build();
  }

  private static PositionalParamSpec words() {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("0..*")
        .build();
  }
}
