package autoannotation.cli.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkflowRequestTest {

  private static final Path DATA = Path.of(".annotate");
  private static final Path KEPT = Path.of("kept");

  @Test
  void alone_it_lists_the_versions() {
    assertEquals(new WorkflowOptions.All(false, DATA), options("workflow"));
    assertEquals(new WorkflowOptions.All(false, DATA), options("workflow list"));
    assertEquals(new WorkflowOptions.All(true, KEPT), options("workflow list --json --data kept"));
    assertEquals(new WorkflowOptions.All(true, KEPT), options("workflow --json --data kept"));
  }

  @Test
  void numbers_say_which_version() {
    assertEquals(new WorkflowOptions.Show(0, false, DATA), options("workflow show 0"));
    assertEquals(
        new WorkflowOptions.Show(12, true, KEPT), options("workflow show 12 --json --data kept"));
    assertEquals(
        new WorkflowOptions.Difference(3, 2, KEPT), options("workflow diff 3 2 --data kept"));
    assertEquals(
        new WorkflowOptions.Activate(2, Optional.of("ana"), Optional.of("better"), KEPT),
        options("workflow activate 2 --user ana --reason better --data kept"));
    assertEquals(
        new WorkflowOptions.Activate(2, Optional.empty(), Optional.empty(), DATA),
        options("workflow activate 2"));
  }

  @Test
  void a_replay_needs_no_number() {
    assertEquals(new WorkflowOptions.Replay(Optional.empty(), DATA), options("workflow replay"));
    assertEquals(
        new WorkflowOptions.Replay(Optional.of(2), KEPT), options("workflow replay 2 --data kept"));
    assertEquals(
        new WorkflowOptions.DryRun(Optional.empty(), DATA), options("workflow replay --dry-run"));
    assertEquals(
        new WorkflowOptions.DryRun(Optional.of(4), DATA), options("workflow replay --dry-run 4"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          workflow show           | workflow show needs the number of a version.      | Try: ./annotate workflow show 3
          workflow show 1 2       | workflow show needs the number of a version.      | Try: ./annotate workflow show 3
          workflow show v1        | workflow show needs the number of a version.      | Try: ./annotate workflow show 3
          workflow activate 0.5   | workflow activate needs the number of a version.  | Try: ./annotate workflow activate 3
          workflow activate 1234567 | workflow activate needs the number of a version. | Try: ./annotate workflow activate 3
          workflow diff 1         | workflow diff needs the numbers of two versions.  | Try: ./annotate workflow diff 2 3
          workflow replay 1 2     | workflow replay needs the number of a version.    | Try: ./annotate workflow replay 3
          """)
  void what_is_not_a_version_is_refused_with_what_to_type(
      String line, String wrong, String tryThis) {
    var refused = assertInstanceOf(Request.Refuse.class, request(line));
    assertEquals(wrong + "\n" + tryThis, refused.message());
  }

  private static WorkflowOptions options(String line) {
    return assertInstanceOf(Request.Workflow.class, request(line)).options();
  }

  private static Request request(String line) {
    return Request.of(line.split(" ", -1));
  }
}
