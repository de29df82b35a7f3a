package autoannotation.cli.options;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HelpTest {

  private final String help = ((Request.Print) Request.of("help")).text();

  @Test
  void everyOptionIsInTheHelpAndEveryOptionInTheHelpExists() {
    Set<String> options = new TreeSet<>();
    collect(Syntax.commandLine(), options);
    assertEquals(options, found("(?<![\\w.-])(--[a-z-]+|-h)\\b"));
  }

  @Test
  void everyCommandIsInTheHelp() {
    Set<String> commands = new TreeSet<>(Syntax.commandLine().getSubcommands().keySet());
    assertEquals(commands, found("(?<=  \\./annotate )[a-z]+"));
  }

  @Test
  void everyExitCodeIsInTheHelp() {
    assertEquals(
        Map.of("ALL_HANDLED", 0, "A_PHOTO_FAILED", 1, "WRONG_COMMAND_LINE", 2),
        Map.of(
            "ALL_HANDLED", ExitCode.ALL_HANDLED.code(),
            "A_PHOTO_FAILED", ExitCode.A_PHOTO_FAILED.code(),
            "WRONG_COMMAND_LINE", ExitCode.WRONG_COMMAND_LINE.code()));
    assertEquals(Set.of("0", "1", "2"), found("(?m)(?<=^  )\\d(?=   )"));
  }

  @Test
  void theHelpFitsATerminalOf80Columns() {
    List<String> tooLong = help.lines().filter(line -> line.length() > 80).toList();
    assertEquals(List.of(), tooLong);
  }

  private static void collect(CommandLine command, Set<String> options) {
    options.addAll(command.getCommandSpec().optionsMap().keySet());
    command.getSubcommands().values().forEach(below -> collect(below, options));
  }

  private Set<String> found(String pattern) {
    return new TreeSet<>(
        Pattern.compile(pattern).matcher(help).results().map(MatchResult::group).toList());
  }
}
