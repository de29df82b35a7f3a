package autoannotation.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.cli.command.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a wrong command line, and what to type instead. */
class WrongCommandLineTest {

  // quotes are part of the sentences
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          run                                         | run needs a photo or a folder with photos. | ./annotate run examples
          run --accept 0.9                            | run needs a photo or a folder with photos. | ./annotate run examples
          examples                                    | There is no command 'examples'. | ./annotate run examples
          rum examples                                | There is no command 'rum'. | ./annotate run examples
          run a --maximum-bytes 50MB                  | --maximum-bytes: '50MB' is not a whole number above 0. | --maximum-bytes 52428800
          run a --maximum-bytes -1                    | --maximum-bytes: '-1' is not a whole number above 0. | --maximum-bytes 52428800
          run a --maximum-bytes 0                     | --maximum-bytes: '0' is not a whole number above 0. | --maximum-bytes 52428800
          run a --maximum-pixels 1e6                  | --maximum-pixels: '1e6' is not a whole number above 0. | --maximum-pixels 100000000
          run a --maximum-pixels 99999999999999999999 | --maximum-pixels: '99999999999999999999' is not a whole number above 0. | --maximum-pixels 100000000
          run a --acept 0.9                           | There is no option --acept. | --accept
          run a --concept cat                         | There is no option --concept. | --concepts
          run a -x                                    | There is no option -x. | ./annotate run --help
          --verson                                    | There is no option --verson. | --version
          run a --out                                 | --out has no value. | ./annotate run --help
          run a --out --task b                        | --out has no value. | ./annotate run --help
          run a --out b --out c                       | --out is given twice. | ./annotate run --help
          run a --accept                              | --accept has no value. | ./annotate run --help
          run a --accept 1.2                          | --accept: '1.2' is not in the range from 0 to 1. | --accept 0.9 or --accept cat=0.9
          run a --accept 95                           | --accept: '95' is not in the range from 0 to 1. | --accept 0.9 or --accept cat=0.9
          run a --review -0.5                         | --review: '-0.5' is not in the range from 0 to 1. | --review 0.9 or --review cat=0.9
          run a --review cat=-1                       | --review: 'cat=-1' is not in the range from 0 to 1. | --review 0.9 or --review cat=0.9
          run a --accept cat=abc                      | --accept: 'cat=abc' is not a number from 0 to 1, or concept=number. | --accept 0.9 or --accept cat=0.9
          run a --accept high                         | --accept: 'high' is not a number from 0 to 1, or concept=number. | --accept 0.9 or --accept cat=0.9
          run a --accept NaN                          | --accept: 'NaN' is not a number from 0 to 1, or concept=number. | --accept 0.9 or --accept cat=0.9
          run a --accept =0.9                         | --accept: '=0.9' names no concept. | --accept 0.9 or --accept cat=0.9
          run a --accept cat=                         | --accept: 'cat=' is not a number from 0 to 1, or concept=number. | --accept 0.9 or --accept cat=0.9
          run a --accept 0.9,,dog=0.1                 | --accept: '0.9,,dog=0.1' has an empty part. | ./annotate run --help
          run a --accept 0.9,0.8                      | --accept: there are two limits for all concepts. | --accept 0.9 or --accept cat=0.9
          run a --accept c=0 --accept c=1             | --accept: there are two limits for c. | --accept 0.9 or --accept cat=0.9
          run a --concepts cat,all                    | --concepts: 'all' can't be combined with other concepts in 'cat,all'. | --concepts all
          run a --task=                               | --task: the value is blank. | ./annotate run --help
          run a --out=                                | --out: the path is blank. | ./annotate run --help
          review --port 65536                         | --port: '65536' is not a port from 0 to 65535. | --port 8080
          review --port -1                            | --port: '-1' is not a port from 0 to 65535. | --port 8080
          review --port http                          | --port: 'http' is not a port from 0 to 65535. | --port 8080
          review --port 9999999999                    | --port: '9999999999' is not a port from 0 to 65535. | --port 8080
          review --user a/b                           | --user: 'a/b' is not a user's name: 1 to 64 letters, digits or any of +=,.@_-. | --user ana
          review --user ü                             | --user: 'ü' is not a user's name: 1 to 64 letters, digits or any of +=,.@_-. | --user ana
          review --stack --query                      | --stack: '--query' is not a stack's name. | --stack auto-annotation
          review --stack=-x                           | --stack: '-x' is not a stack's name. | --stack auto-annotation
          review --stack=a.b                          | --stack: 'a.b' is not a stack's name. | --stack auto-annotation
          review --stack a --port 1                   | --stack can't be combined with --port, which is for the viewer on this machine. | ./annotate review --stack auto-annotation
          review --stack a --data d                   | --stack can't be combined with --data, which is for the viewer on this machine. | ./annotate review --stack auto-annotation
          review --concepts cat                       | There is no option --concepts. | ./annotate review --help
          tasks show                                  | tasks show needs a task's id. | ./annotate tasks show pets
          tasks show a b                              | tasks show: unexpected argument 'b'. | ./annotate tasks show pets
          tasks create --id a                         | --concepts is missing. | ./annotate tasks create --id pets --concepts cat,dog
          tasks create --concepts a                   | --id is missing. | ./annotate tasks create --id pets --concepts cat,dog
          tasks create --id a --concepts b --strategy vote | --strategy: 'vote' is not one of none, manual, consensus. | --strategy none or --strategy manual or --strategy consensus
          tasks create --id a --concepts b --strategy consensus | --strategy consensus needs --agree: how many people have to agree. | --strategy consensus --agree 2 --of 3
          tasks create --id a --concepts b --agree 2  | --agree and --of can only be used with --strategy consensus. | --strategy consensus --agree 2 --of 3
          tasks create --id a --concepts b --of 2     | --agree and --of can only be used with --strategy consensus. | --strategy consensus --agree 2 --of 3
          tasks create --id a --concepts b --priority soon | --priority: 'soon' is not one of low, medium, high. | --priority low or --priority medium or --priority high
          tasks create --id a --concepts b,           | --concepts: 'b,' has an empty part. | ./annotate tasks create --help
          calibrate --target 1                        | --target: '1' is not a number above 0 and below 1. | --target 0.95
          calibrate --target 0                        | --target: '0' is not a number above 0 and below 1. | --target 0.95
          calibrate --target 97                       | --target: '97' is not a number from 0 to 1. | --target 0.95
          calibrate --target NaN                      | --target: 'NaN' is not a number from 0 to 1. | --target 0.95
          calibrate --cost-per-miss 0                 | --cost-per-miss: '0' is not a number above 0. | --cost-per-miss 2
          calibrate --iou 1.5                         | --iou: '1.5' is not a number from 0 to 1. | --iou 0.75
          workflow show                               | workflow show needs the number of a version. | ./annotate workflow show 3
          workflow show 1 2                           | workflow show: unexpected argument '2'. | ./annotate workflow show 3
          workflow show v1                            | workflow show: 'v1' is not the number of a version. | ./annotate workflow show 3
          workflow activate 0.5                       | workflow activate: '0.5' is not the number of a version. | ./annotate workflow activate 3
          workflow activate 1234567                   | workflow activate: '1234567' is not the number of a version. | ./annotate workflow activate 3
          workflow diff 1                             | workflow diff needs the numbers of two versions. | ./annotate workflow diff 2 3
          workflow replay 1 2                         | workflow replay: unexpected argument '2'. | ./annotate workflow replay
          run a --no-open                             | There is no option --no-open. | ./annotate run --help
          run a --accept 0.9 --accept 0.8             | --accept: there are two limits for all concepts. | --accept 0.9 or --accept cat=0.9
          run --acept 0.9                             | There is no option --acept. | --accept
          run a --user=                               | --user: the value is blank. | ./annotate run --help
          run a --concepts all --concepts cat         | --concepts: 'all' can't be combined with other concepts in 'all,cat'. | --concepts all
          review foo                                  | review: unexpected argument 'foo'. | ./annotate review
          review --no-open=true                       | option '--no-open' should be specified without 'true' parameter | ./annotate review --help
          redrive --stack a --data d                  | --stack can't be combined with --data, which is for photos on this machine. | ./annotate redrive --stack auto-annotation
          redrive --stack a.b                         | --stack: 'a.b' is not a stack's name. | --stack auto-annotation
          redrive --rate 0                            | --rate: '0' is not a whole number from 1 to 1000. | --rate 5
          redrive --rate 1001                         | --rate: '1001' is not a whole number from 1 to 1000. | --rate 5
          redrive --rate 2.5                          | --rate: '2.5' is not a whole number from 1 to 1000. | --rate 5
          review --stack a --user b                   | --stack can't be combined with --user, which is for the viewer on this machine. | ./annotate review --stack auto-annotation
          review --stack a --task b                   | --stack can't be combined with --task, which is for the viewer on this machine. | ./annotate review --stack auto-annotation
          status foo                                  | status: unexpected argument 'foo'. | ./annotate status
          tasks foo                                   | There is no command 'foo'. | ./annotate tasks
          tasks create --idd a --concepts b           | There is no option --idd. | --id
          tasks create --id a --concepts b --strategy consensus --agree 101 | --agree: '101' is not a whole number from 0 to 100. | --agree 2
          tasks create --id a --concepts b c          | tasks create: unexpected argument 'c'. | ./annotate tasks create --id pets --concepts cat,dog
          calibrate --target 1e-3                     | --target: '1e-3' is not a number from 0 to 1. | --target 0.95
          calibrate --target=                         | --target: '' is not a number from 0 to 1. | --target 0.95
          workflow foo                                | There is no command 'foo'. | ./annotate workflow
          workflow show --jsn 1                       | There is no option --jsn. | --json
          workflow diff                               | workflow diff needs the numbers of two versions. | ./annotate workflow diff 2 3
          workflow diff 1 2 3                         | workflow diff: unexpected argument '3'. | ./annotate workflow diff 2 3
          workflow diff 1 x                           | workflow diff: 'x' is not the number of a version. | ./annotate workflow diff 2 3
          workflow activate                           | workflow activate needs the number of a version. | ./annotate workflow activate 3
          cost --photos 0                             | --photos: '0' is not a whole number from 1 to 999999999. | --photos 80
          cost --photos 1e6                           | --photos: '1e6' is not a whole number from 1 to 999999999. | --photos 80
          cost --boxes 101                            | --boxes: '101' is not a whole number from 0 to 100. | --boxes 5
          cost --concepts cat,dog                     | --concepts: 'cat,dog' is not a whole number from 1 to 999999999. | --concepts 80
          cost 1000                                   | cost: unexpected argument '1000'. | ./annotate cost --photos 1000000 --boxes 5
          help foo                                    | There is no command 'foo'. | ./annotate --help
          help tasks foo                              | There is no command 'tasks foo'. | ./annotate --help
          """)
  void run_wrongCommandLine_namesTheCulpritAndWhatToTry(String line, String wrong, String tryThis) {
    assertRefused(wrong + "\nTry: " + tryThis, line.split(" +", -1));
  }

  @Test
  void run_blankValue_isRefused() {
    assertRefused("run: the path is blank.\nTry: ./annotate run examples", "run", "");
    assertRefused("--out: the path is blank.\nTry: ./annotate run --help", "run", "a", "--out", "");
    assertRefused(
        "--task: the value is blank.\nTry: ./annotate review --help", "review", "--task", " ");
  }

  private static void assertRefused(String message, String... line) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    ExitCode code =
        Annotate.run(
            null, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), line);
    assertEquals(message + System.lineSeparator(), err.toString(UTF_8));
    assertEquals("", out.toString(UTF_8));
    assertEquals(ExitCode.WRONG_COMMAND_LINE, code);
  }
}
