package autoannotation.cli.options;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands and options that there are. help.txt describes them; a test holds the two equal. */
final class Syntax {

  static final String RUN = "run";
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

  private Syntax() {}

  static CommandLine commandLine() {
    CommandSpec annotate =
        CommandSpec.create()
            .name("annotate")
            .addOption(help())
            .addOption(OptionSpec.builder("--version").versionHelp(true).build())
            .addSubcommand(RUN, run())
            .addSubcommand("help", CommandSpec.create().addPositional(words()));
    return new CommandLine(annotate)
        .setExpandAtFiles(false) // a photo's name may begin with @
        .setAllowOptionsAsOptionParameters(false); // `--out --task` forgot a folder
  }

  private static CommandSpec run() {
    CommandSpec run = CommandSpec.create().addPositional(words()).addOption(help());
    for (String once : List.of(OUT, TASK, USER, MODEL, MAXIMUM_BYTES, MAXIMUM_PIXELS, DATA)) {
      run.addOption(OptionSpec.builder(once).type(String.class).build());
    }
    for (String often : List.of(ACCEPT, REVIEW, CONCEPTS)) {
      run.addOption(
          OptionSpec.builder(often)
              .type(List.class)
              .auxiliaryTypes(String.class)
              .arity("1")
              .build());
    }
    return run;
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
