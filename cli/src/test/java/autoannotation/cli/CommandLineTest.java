package autoannotation.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.adapters.json.TaskJson.Strategy;
import autoannotation.application.redrive.StartRate;
import autoannotation.cli.command.CommaList;
import autoannotation.cli.command.Context;
import autoannotation.cli.command.Parser;
import autoannotation.core.task.Priority;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What the commands read; of run, see RunCommandTest. */
class CommandLineTest {

  private static final Path DATA = Path.of(".annotate");
  private static final Path KEPT = Path.of("kept");
  private static final Optional<?> NONE = Optional.empty();

  @Test
  void review_withoutOptions_listensOn8080AndOpensThePage() {
    assertEquals(
        Map.of(
            "--port",
            8080,
            "--data",
            DATA,
            "--user",
            NONE,
            "--task",
            NONE,
            "--stack",
            NONE,
            "--no-open",
            false),
        read("review"));
  }

  @Test
  void review_everyOption_isRead() {
    assertEquals(
        Map.of(
            "--port",
            0,
            "--data",
            KEPT,
            "--user",
            Optional.of("ana@work"),
            "--task",
            Optional.of("pets"),
            "--stack",
            NONE,
            "--no-open",
            true),
        read("review --port 0 --no-open --data kept --user ana@work --task pets"));
    assertEquals(
        Optional.of("auto-annotation"), read("review --stack auto-annotation").get("--stack"));
    assertEquals(
        Map.of(
            "--port",
            8080,
            "--data",
            DATA,
            "--user",
            NONE,
            "--task",
            NONE,
            "--stack",
            Optional.of("a"),
            "--no-open",
            true),
        read("review --no-open --stack=a"));
  }

  @Test
  void cost_withAndWithoutOptions_isRead() {
    assertEquals(
        Map.of("--photos", 1000, "--boxes", 5, "--concepts", 2, "--json", false), read("cost"));
    assertEquals(
        Map.of("--photos", 1_000_000, "--boxes", 0, "--concepts", 80, "--json", true),
        read("cost --photos 1000000 --boxes 0 --concepts 80 --json"));
  }

  @Test
  void tasks_andStatus_areRead() {
    assertEquals(Map.of("--data", DATA), read("tasks"));
    assertEquals(Map.of("--data", KEPT), read("tasks --data kept"));
    assertEquals(Map.of("ID", "pets", "--data", DATA), read("tasks show pets"));
    assertEquals(Map.of("--data", KEPT), read("status --data kept"));
  }

  @Test
  void tasksCreate_withoutOptions_isManual() {
    assertEquals(
        task(
            NONE,
            Strategy.MANUAL,
            NONE,
            NONE,
            List.of(new CommaList(List.of("cat", "dog"))),
            List.of(),
            NONE,
            NONE,
            DATA),
        read("tasks create --id pets --concepts cat,dog"));
  }

  @Test
  void tasksCreate_everyOption_isRead() {
    assertEquals(
        task(
            Optional.of("My pets"),
            Strategy.CONSENSUS,
            Optional.of(2),
            Optional.of(3),
            List.of(new CommaList(List.of("cat")), new CommaList(List.of("dog"))),
            List.of(new CommaList(List.of("ana", "ben")), new CommaList(List.of("eva"))),
            Optional.of(Priority.HIGH),
            Optional.of("ana"),
            KEPT),
        read(
            "tasks|create|--id|pets|--name|My pets|--concepts|cat|--concepts|dog|--strategy|consensus|--agree|2|--of|3|--reviewers|ana,ben|--reviewers=eva|--priority|HIGH|--user|ana|--data|kept"
                .split("\\|", -1)));
  }

  @Test
  void calibrate_withoutOptions_leavesAllToTheTemplate() {
    assertEquals(
        Map.of(
            "--target",
            NONE,
            "--iou",
            NONE,
            "--cost-per-miss",
            NONE,
            "--json",
            false,
            "--apply",
            false,
            "--user",
            NONE,
            "--out",
            Path.of("calibration.html"),
            "--data",
            DATA),
        read("calibrate"));
  }

  @Test
  void calibrate_everyOption_isRead() {
    assertEquals(
        Map.of(
            "--target",
            Optional.of("0.97"),
            "--iou",
            Optional.of("0.5"),
            "--cost-per-miss",
            Optional.of("3.5"),
            "--json",
            true,
            "--apply",
            true,
            "--user",
            Optional.of("ana"),
            "--out",
            Path.of("report.html"),
            "--data",
            KEPT),
        read(
            "calibrate --target .97 --iou 0.5 --cost-per-miss 3.5 --json --apply --user ana --out"
                + " report.html --data kept"));
  }

  @Test
  void redrive_options_areRead() {
    assertEquals(
        Map.of("--stack", NONE, "--rate", new StartRate(5), "--parked", false, "--data", DATA),
        read("redrive"));
    assertEquals(
        Map.of(
            "--stack",
            Optional.of("a"),
            "--rate",
            new StartRate(20),
            "--parked",
            true,
            "--data",
            DATA),
        read("redrive --stack a --rate 20 --parked"));
    assertEquals(KEPT, read("redrive --data kept").get("--data"));
  }

  @Test
  void workflow_alone_listsTheVersions() {
    assertEquals(Map.of("--json", false, "--data", DATA), read("workflow"));
    assertEquals(Map.of("--json", false, "--data", DATA), read("workflow list"));
    assertEquals(Map.of("--json", true, "--data", KEPT), read("workflow list --json --data kept"));
    assertEquals(Map.of("--json", true, "--data", KEPT), read("workflow --json --data kept"));
  }

  @Test
  void workflow_numbers_sayWhichVersion() {
    assertEquals(Map.of("N", 0, "--json", false, "--data", DATA), read("workflow show 0"));
    assertEquals(
        Map.of("N", 12, "--json", true, "--data", KEPT),
        read("workflow show 12 --json --data kept"));
    assertEquals(Map.of("N", 3, "M", 2, "--data", KEPT), read("workflow diff 3 2 --data kept"));
    assertEquals(
        Map.of(
            "N",
            2,
            "--user",
            Optional.of("ana"),
            "--reason",
            Optional.of("better"),
            "--data",
            KEPT),
        read("workflow activate 2 --user ana --reason better --data kept"));
    assertEquals(
        Map.of("N", 2, "--user", NONE, "--reason", NONE, "--data", DATA),
        read("workflow activate 2"));
  }

  @Test
  void workflowReplay_needsNoNumber() {
    assertEquals(Map.of("N", NONE, "--dry-run", false, "--data", DATA), read("workflow replay"));
    assertEquals(
        Map.of("N", Optional.of(2), "--dry-run", false, "--data", KEPT),
        read("workflow replay 2 --data kept"));
    assertEquals(
        Map.of("N", NONE, "--dry-run", true, "--data", DATA), read("workflow replay --dry-run"));
    assertEquals(
        Map.of("N", Optional.of(4), "--dry-run", true, "--data", DATA),
        read("workflow replay --dry-run 4"));
  }

  private static Map<String, Object> task(
      Optional<?> name,
      Strategy strategy,
      Optional<?> agree,
      Optional<?> of,
      List<CommaList> concepts,
      List<CommaList> reviewers,
      Optional<?> priority,
      Optional<?> user,
      Path data) {
    return Map.of(
        "--id",
        "pets",
        "--name",
        name,
        "--concepts",
        concepts,
        "--strategy",
        strategy,
        "--agree",
        agree,
        "--of",
        of,
        "--reviewers",
        reviewers,
        "--priority",
        priority,
        "--user",
        user,
        "--data",
        data);
  }

  private static Map<String, Object> read(String line) {
    return read(line.split(" ", -1));
  }

  /** The values by option or parameter, also where they are not given. */
  private static Map<String, Object> read(String... words) {
    CommandLine annotate = Annotate.commandLine(new Context(null, null, null));
    new Parser(annotate).parse(words);
    CommandSpec command = annotate.getParseResult().asCommandLineList().getLast().getCommandSpec();
    Map<String, Object> values = new TreeMap<>();
    for (OptionSpec option : command.options()) {
      if (!option.usageHelp()) {
        values.put(option.longestName(), option.getValue());
      }
    }
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      values.put(parameter.paramLabel(), parameter.getValue());
    }
    return values;
  }
}
