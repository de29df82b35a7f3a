package autoannotation.cli.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command lines of review, tasks and status. */
class ReviewRequestTest {

  private static final Path DATA = Path.of(".annotate");

  private static Request of(String line) {
    return Request.of(line.split(" +", -1));
  }

  @Test
  void review_listens_on_8080_and_opens_the_page() {
    assertEquals(
        new Request.Review(
            new ReviewOptions.Local(8080, DATA, Optional.empty(), Optional.empty(), true)),
        of("review"));
  }

  @Test
  void every_option_of_review_is_read() {
    assertEquals(
        new Request.Review(
            new ReviewOptions.Local(
                0, Path.of("kept"), Optional.of("ana@work"), Optional.of("pets"), false)),
        of("review --port 0 --no-open --data kept --user ana@work --task pets"));
    assertEquals(
        new Request.Review(new ReviewOptions.Deployed("auto-annotation", true)),
        of("review --stack auto-annotation"));
    assertEquals(
        new Request.Review(new ReviewOptions.Deployed("a", false)),
        of("review --no-open --stack=a"));
  }

  @Test
  void tasks_are_listed_shown_and_made() {
    assertEquals(new Request.Tasks(DATA), of("tasks"));
    assertEquals(new Request.Tasks(Path.of("kept")), of("tasks --data kept"));
    assertEquals(new Request.ShowTask("pets", DATA), of("tasks show pets"));
    assertEquals(new Request.Status(Path.of("kept")), of("status --data kept"));
    assertEquals(
        new Request.CreateTask(
            new NewTask(
                "pets",
                "pets",
                List.of("cat", "dog"),
                NewTask.Strategy.MANUAL,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty()),
            Optional.empty(),
            DATA),
        of("tasks create --id pets --concepts cat,dog"));
  }

  @Test
  void every_option_of_a_new_task_is_read() {
    assertEquals(
        new Request.CreateTask(
            new NewTask(
                "pets",
                "My pets",
                List.of("cat", "dog"),
                NewTask.Strategy.CONSENSUS,
                Optional.of(2),
                Optional.of(3),
                List.of("ana", "ben", "eva"),
                Optional.of(NewTask.Priority.HIGH)),
            Optional.of("ana"),
            Path.of("kept")),
        Request.of(
            "tasks|create|--id|pets|--name|My pets|--concepts|cat|--concepts|dog|--strategy|consensus|--agree|2|--of|3|--reviewers|ana,ben|--reviewers=eva|--priority|HIGH|--user|ana|--data|kept"
                .split("\\|", -1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"review -h", "tasks --help", "tasks show -h", "tasks create --help", "status -h"})
  void help_is_printed_when_asked_for(String line) {
    assertInstanceOf(Request.Print.class, of(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          review --port 65536       | --port: '65536' is not a whole number from 0 to 65535. | --port 8080
          review --port -1          | --port: '-1' is not a whole number from 0 to 65535. | --port 8080
          review --port http        | --port: 'http' is not a whole number from 0 to 65535. | --port 8080
          review --port 9999999999  | --port: '9999999999' is not a whole number from 0 to 65535. | --port 8080
          review --user a/b         | --user: 'a/b' is not made of letters, digits and +=,.@_- alone. | --user ana
          review --user ü           | --user: 'ü' is not made of letters, digits and +=,.@_- alone. | --user ana
          review --stack --query    | --stack: '--query' can't be a stack's name. | --stack auto-annotation
          review --stack=-x         | --stack: '-x' can't be a stack's name. | --stack auto-annotation
          review --stack=a.b        | --stack: 'a.b' can't be a stack's name. | --stack auto-annotation
          review --stack a --port 1 | --stack is what is deployed, --port is for this machine. | ./annotate review --stack NAME
          review --stack a --data d | --stack is what is deployed, --data is for this machine. | ./annotate review --stack NAME
          review --concepts cat     | There is no option --concepts. | ./annotate --help
          tasks show                | tasks show needs one id. | ./annotate tasks show pets
          tasks show a b            | tasks show needs one id. | ./annotate tasks show pets
          tasks create --id a       | --concepts is missing. | ./annotate tasks create --id pets --concepts cat,dog
          tasks create --concepts a | --id is missing. | ./annotate tasks create --id pets --concepts cat,dog
          tasks create --id a --concepts b --strategy vote      | --strategy can't be 'vote'. | --strategy none or manual or consensus
          tasks create --id a --concepts b --strategy consensus | --agree says how many have to agree in --strategy consensus, and nowhere else. | --strategy consensus --agree 2 --of 3
          tasks create --id a --concepts b --agree 2            | --agree says how many have to agree in --strategy consensus, and nowhere else. | --strategy consensus --agree 2 --of 3
          tasks create --id a --concepts b --of 2               | --agree says how many have to agree in --strategy consensus, and nowhere else. | --strategy consensus --agree 2 --of 3
          tasks create --id a --concepts b --priority soon      | --priority can't be 'soon'. | --priority low or medium or high
          tasks create --id a --concepts b, | --concepts: 'b,' has an empty part. | ./annotate --help
          """)
  void a_wrong_command_line_is_refused_in_two_lines(String line, String wrong, String help) {
    assertEquals(new Request.Refuse(wrong + "\nTry: " + help), of(line));
  }
}
