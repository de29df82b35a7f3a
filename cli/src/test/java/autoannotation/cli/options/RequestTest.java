package autoannotation.cli.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {

  @Test
  void whatIsNotGivenIsLeftToTheTemplate() {
    assertEquals(
        run(List.of("examples"), Limits.NONE, Limits.NONE, Optional.empty()),
        Request.of("run", "examples"));
  }

  @Test
  void everyOptionIsRead() {
    assertEquals(
        new Request.Run(
            new RunOptions(
                List.of(Path.of("a b"), Path.of("c.jpg")),
                Path.of("labels"),
                new Limits(Optional.of(0.9), Map.of("cat", 0.8, "dog", 0.85)),
                new Limits(Optional.empty(), Map.of("traffic light", 0.0)),
                Optional.of(new Concepts.Listed(List.of("cat", "dog"))),
                Optional.of("pets"),
                Optional.of("ann"),
                Optional.of("my-detector"),
                Optional.of("1000"),
                Optional.of("2000000"),
                Path.of("kept"))),
        Request.of(
            "run a b|c.jpg|--out|labels|--accept|0.9|--accept|cat=0.8,dog=0.85|--review|traffic light=0|--concepts|cat,dog|--concepts=cat|--task=pets|--user|ann|--model|my-detector|--maximum-bytes|1000|--maximum-pixels=2000000|--data|kept"
                .replaceFirst(" ", "|")
                .split("\\|")));
  }

  @Test
  void photosMayFollowTheOptionsOrHaveOddNames() {
    assertEquals(
        run(
            List.of("a", "@b.jpg", "-c.jpg", "--out"),
            Limits.NONE,
            new Limits(Optional.of(1.0), Map.of()),
            Optional.of(new Concepts.All())),
        Request.of(
            "run", "a", "--review=1", "--concepts", "all", "@b.jpg", "--", "-c.jpg", "--out"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "help", "--help", "-h", "run --help", "run -h", "run a --help", "help run"})
  void helpIsPrintedWhenAskedForAndWhenNothingIs(String line) {
    Request.Print print = assertInstanceOf(Request.Print.class, Request.of(words(line)));
    assertEquals(
        "annotate: photos in, a labelled data set out.", print.text().lines().findFirst().get());
  }

  @Test
  void theVersionIsMavens() {
    assertEquals(new Request.Print("annotate 0.1.0\n"), Request.of("--version"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          run                         | run needs a photo or a folder with photos. | ./annotate run examples
          run --accept 0.9            | run needs a photo or a folder with photos. | ./annotate run examples
          examples                    | There is no command 'examples'.            | ./annotate run examples
          rum examples                | There is no command 'rum'.                 | ./annotate run examples
          run a --maximum-bytes 50MB  | --maximum-bytes: '50MB' is not a whole number above 0. | --maximum-bytes 52428800
          run a --maximum-bytes -1    | --maximum-bytes: '-1' is not a whole number above 0. | --maximum-bytes 52428800
          run a --maximum-bytes 0     | --maximum-bytes: '0' is not a whole number above 0. | --maximum-bytes 52428800
          run a --maximum-pixels 1e6  | --maximum-pixels: '1e6' is not a whole number above 0. | --maximum-pixels 100000000
          run a --maximum-pixels 99999999999999999999 | --maximum-pixels: '99999999999999999999' is not a whole number above 0. | --maximum-pixels 100000000
          run a --acept 0.9           | There is no option --acept.                | --accept
          run a --concept cat         | There is no option --concept.              | --concepts
          run a -x                    | There is no option -x.                     | ./annotate --help
          --verson                    | There is no option --verson.               | --version
          run a --out                 | --out has no value.                        | ./annotate --help
          run a --out --task b        | --out has no value.                        | ./annotate --help
          run a --out b --out c       | --out is given twice.                      | ./annotate --help
          run a --accept              | --accept has no value.                     | ./annotate --help
          run a --accept 1.2          | --accept: '1.2' is not in the range from 0 to 1. | --accept 0.9 or --accept cat=0.9
          run a --accept 95           | --accept: '95' is not in the range from 0 to 1.  | --accept 0.9 or --accept cat=0.9
          run a --review -0.5         | --review: '-0.5' is not in the range from 0 to 1. | --review 0.9 or --review cat=0.9
          run a --review cat=-1       | --review: 'cat=-1' is not in the range from 0 to 1. | --review 0.9 or --review cat=0.9
          run a --accept cat=abc      | --accept: 'cat=abc' is not a number from 0 to 1, or concept=number. | --accept 0.9 or --accept cat=0.9
          run a --accept high         | --accept: 'high' is not a number from 0 to 1, or concept=number. | --accept 0.9 or --accept cat=0.9
          run a --accept NaN          | --accept: 'NaN' is not a number from 0 to 1, or concept=number. | --accept 0.9 or --accept cat=0.9
          run a --accept =0.9         | --accept: '=0.9' names no concept. | --accept 0.9 or --accept cat=0.9
          run a --accept cat=         | --accept: 'cat=' is not a number from 0 to 1, or concept=number. | --accept 0.9 or --accept cat=0.9
          run a --accept 0.9,,dog=0.1 | --accept: '0.9,,dog=0.1' has an empty part. | ./annotate --help
          run a --accept 0.9,0.8      | --accept: '0.8' is a second limit for all. | --accept 0.9 or --accept cat=0.9
          run a --accept c=0 --accept c=1 | --accept: 'c=1' is a second limit for c. | --accept 0.9 or --accept cat=0.9
          run a --concepts cat,all    | --concepts: 'all' stands alone, not in 'cat,all'. | --concepts all
          run a --task=               | --task is blank. | ./annotate --help
          run a --out=                | --out is blank. | ./annotate --help
          """)
  void aWrongCommandLineIsRefusedInTwoLines(String line, String wrong, String help) {
    assertEquals(new Request.Refuse(wrong + "\nTry: " + help), Request.of(words(line)));
  }

  @Test
  void anEmptyPathIsRefused() {
    assertEquals(
        new Request.Refuse("run: a path is empty.\nTry: ./annotate run examples"),
        Request.of("run", ""));
  }

  private static String[] words(String line) {
    return line.isEmpty() ? new String[0] : line.split(" +");
  }

  private static Request run(
      List<String> paths, Limits accept, Limits review, Optional<Concepts> concepts) {
    return new Request.Run(
        new RunOptions(
            paths.stream().map(Path::of).toList(),
            Path.of("annotations"),
            accept,
            review,
            concepts,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Path.of(".annotate")));
  }
}
