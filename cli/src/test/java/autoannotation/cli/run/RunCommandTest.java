package autoannotation.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.cli.command.Context;
import autoannotation.cli.command.Parser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunCommandTest {

  static RunCommand read(String... words) {
    return (RunCommand) new Parser(new RunCommand(new Context(null, null, null))).parse(words);
  }

  @Test
  void withoutOptions_allIsLeftToTheTemplate() {
    RunCommand run = read("examples");
    assertEquals(List.of(Path.of("examples")), run.paths());
    assertEquals(Path.of("annotations"), run.out());
    assertEquals(Limits.NONE, run.accept());
    assertEquals(Limits.NONE, run.review());
    assertEquals(Optional.empty(), run.concepts());
    assertEquals(Optional.empty(), run.task());
    assertEquals(Optional.empty(), run.user());
    assertEquals(Optional.empty(), run.model());
    assertEquals(Optional.empty(), run.maximumBytes());
    assertEquals(Optional.empty(), run.maximumPixels());
    assertEquals(Path.of(".annotate"), run.data());
  }

  @Test
  void everyOption_isRead() {
    RunCommand run =
        read(
            "a b|c.jpg|--out|labels|--accept|0.9|--accept|cat=0.8,dog=0.85|--review|traffic light=0|--concepts|cat,dog|--concepts=cat|--task=pets|--user|ann|--model|my-detector|--maximum-bytes|1000|--maximum-pixels=2000000|--data|kept"
                .split("\\|"));
    assertEquals(List.of(Path.of("a b"), Path.of("c.jpg")), run.paths());
    assertEquals(Path.of("labels"), run.out());
    assertEquals(new Limits(Optional.of(0.9), Map.of("cat", 0.8, "dog", 0.85)), run.accept());
    assertEquals(new Limits(Optional.empty(), Map.of("traffic light", 0.0)), run.review());
    assertEquals(Optional.of(new Concepts.Listed(List.of("cat", "dog"))), run.concepts());
    assertEquals(Optional.of("pets"), run.task());
    assertEquals(Optional.of("ann"), run.user());
    assertEquals(Optional.of("my-detector"), run.model());
    assertEquals(Optional.of(1000L), run.maximumBytes());
    assertEquals(Optional.of(2_000_000L), run.maximumPixels());
    assertEquals(Path.of("kept"), run.data());
  }

  @Test
  void photos_mayFollowTheOptionsOrHaveOddNames() {
    RunCommand run =
        read("a", "--review=1", "--concepts", "all", "@b.jpg", "--", "-c.jpg", "--out");
    assertEquals(
        List.of(Path.of("a"), Path.of("@b.jpg"), Path.of("-c.jpg"), Path.of("--out")), run.paths());
    assertEquals(Limits.NONE, run.accept());
    assertEquals(new Limits(Optional.of(1.0), Map.of()), run.review());
    assertEquals(Optional.of(new Concepts.All()), run.concepts());
    assertEquals(Path.of("annotations"), run.out());
  }
}
