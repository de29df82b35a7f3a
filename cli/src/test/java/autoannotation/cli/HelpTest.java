package autoannotation.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import autoannotation.cli.command.Context;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.command.Parser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class HelpTest {

  private static final CommandLine ANNOTATE = command();

  private static CommandLine command() {
    CommandLine annotate = Annotate.commandLine(new Context(null, null, null));
    new Parser(annotate); // lays out the help
    return annotate;
  }

  static Stream<CommandLine> commands() {
    return below(ANNOTATE);
  }

  private static Stream<CommandLine> below(CommandLine command) {
    return Stream.concat(
        Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTest::below));
  }

  /** The script {@code annotate} prints the file without starting Java. */
  @Test
  void helpFile_isWhatTheCommandPrints() throws IOException {
    String printed = printed("--help");
    Files.writeString(Path.of("target/help.txt"), printed);
    assertEquals(
        printed,
        Files.readString(Path.of("src/main/resources/autoannotation/cli/help.txt")),
        "cp cli/target/help.txt cli/src/main/resources/autoannotation/cli/help.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "help", "--help", "-h", "--help run a", "foo --help"})
  void help_withoutACommand_isThatOfAll(String line) {
    assertEquals(
        "annotate: turns photos into a labelled data set.",
        printed(words(line)).lines().findFirst().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run --help",
        "run -h",
        "run a --help",
        "help run",
        "run --accept 2 --help",
        "run --acept 2 --help"
      })
  void help_ofACommand_isItsOwn(String line) {
    assertEquals("Annotate photos.", printed(words(line)).lines().findFirst().orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void help_ofEveryCommand_isTheSameBothWays(CommandLine command) {
    String below = command.getCommandSpec().qualifiedName().replaceFirst("^\\./annotate ?", "");
    String help = command.getUsageMessage();
    assertEquals(help, printed(words((below + " --help").strip())));
    assertEquals(help, printed(words(("help " + below).strip())));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void help_ofEveryCommand_fitsATerminalOf80ColumnsWithoutColours(CommandLine command) {
    String help = command.getUsageMessage();
    assertEquals(List.of(), help.lines().filter(line -> line.length() > 80).toList());
    assertFalse(help.contains("\u001b"), help);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOption_hasADescription(CommandLine command) {
    assertEquals(
        List.of(),
        command.getCommandSpec().args().stream()
            .filter(argument -> String.join("", argument.description()).isBlank())
            .map(ArgSpec::paramLabel)
            .toList());
    assertFalse(
        String.join("", command.getCommandSpec().usageMessage().header()).isBlank(),
        command.getCommandName());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyExample_isACommandLineThatIsUnderstood(CommandLine command) {
    String help = command.getUsageMessage().replaceAll("\n {6}(?=--strategy)", " ");
    List<String> examples =
        Pattern.compile("(?m)^  \\./annotate (.*)$")
            .matcher(help)
            .results()
            .map(match -> match.group(1))
            .toList();
    assertFalse(examples.isEmpty(), command.getCommandName());
    for (String example : examples) {
      String[] words = example.replaceAll("\"([^\"]*)\"", "text").split(" +", -1);
      new Parser(Annotate.commandLine(new Context(null, null, null))).parse(words);
    }
  }

  @Test
  void everyOption_isInTheHelpAndEveryOptionInTheHelpExists() {
    Set<String> options = new TreeSet<>();
    Set<String> mentioned = new TreeSet<>();
    commands()
        .forEach(
            command -> {
              options.addAll(command.getCommandSpec().optionsMap().keySet());
              Pattern.compile("(?<![\\w.-])(--[a-z-]+|-h)\\b")
                  .matcher(command.getUsageMessage())
                  .results()
                  .forEach(match -> mentioned.add(match.group()));
            });
    assertEquals(options, mentioned);
  }

  @Test
  void everyCommand_isInTheHelp() {
    assertEquals(
        new TreeSet<>(ANNOTATE.getSubcommands().keySet()),
        found("(?s)(?<=\nCommands:\n).*(?=\n\nExit codes)", "(?m)^  ([a-z]+) "));
  }

  @Test
  void everyExitCode_isInTheHelp() {
    assertEquals(
        Map.of("ALL_HANDLED", 0, "A_PHOTO_FAILED", 1, "WRONG_COMMAND_LINE", 2),
        Map.of(
            "ALL_HANDLED", ExitCode.ALL_HANDLED.code(),
            "A_PHOTO_FAILED", ExitCode.A_PHOTO_FAILED.code(),
            "WRONG_COMMAND_LINE", ExitCode.WRONG_COMMAND_LINE.code()));
    assertEquals(
        new TreeSet<>(List.of("0", "1", "2")),
        found("(?s)(?<=\nExit codes:\n).*", "(?m)^  (\\d)   "));
  }

  @Test
  void version_isMavens() {
    assertEquals("annotate 0.1.0\n", printed("--version"));
  }

  private static Set<String> found(String part, String pattern) {
    String text =
        Pattern.compile(part)
            .matcher(ANNOTATE.getUsageMessage())
            .results()
            .map(MatchResult::group)
            .findFirst()
            .orElseThrow();
    return new TreeSet<>(
        Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList());
  }

  private static String[] words(String line) {
    return line.isEmpty() ? new String[0] : line.split(" +", -1);
  }

  private static String printed(String... line) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    ExitCode code =
        Annotate.run(
            null, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), line);
    assertEquals("", err.toString(UTF_8));
    assertEquals(ExitCode.ALL_HANDLED, code);
    return out.toString(UTF_8);
  }
}
