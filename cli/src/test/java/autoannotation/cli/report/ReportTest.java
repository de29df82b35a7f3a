package autoannotation.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.detection.RefusalReason;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

  private final List<AnnotatedInput> inputs =
      List.of(
          Given.photo("inputs/pets/a+b 100% ü.jpg", Given.region(0, "cat", 0.97)),
          Given.photo("inputs/pets/two\nlines.gif", Given.region(0, "dog", 0.7)),
          Given.photo("inputs/pets/gone.png", Given.region(0, "dog", 0.7)),
          Given.refused("inputs/half.jpg", RefusalReason.DAMAGED),
          Given.failed("inputs/bad.jpg", "broken"));

  @TempDir Path here;

  @Test
  void writeTo_allInputs_writesPicturesOnlyOfReadablePhotos() throws Exception {
    write(inputs, here);
    assertEquals(
        Set.of(
            ".written-by-annotate",
            "annotations.jsonl",
            "inputs.jsonl",
            "index.html",
            "images/pets/a+b 100% ü.jpg",
            "images/pets/two\nlines.gif.png"),
        OutputFolderTest.contents(here).keySet());
  }

  @Test
  void writeTo_inputsInAnotherOrder_givesTheSameBytes() throws Exception {
    write(inputs, here.resolve("one"));
    write(inputs.reversed(), here.resolve("other"));
    assertEquals(
        OutputFolderTest.contents(here.resolve("one")),
        OutputFolderTest.contents(here.resolve("other")));
  }

  @Test
  void writeTo_secondRun_deletesFormerPictures() throws Exception {
    write(inputs, here);
    write(inputs.subList(1, 2), here);
    assertEquals(
        Set.of(
            ".written-by-annotate",
            "annotations.jsonl",
            "inputs.jsonl",
            "index.html",
            "images/pets/two\nlines.gif.png"),
        OutputFolderTest.contents(here).keySet());
  }

  private static void write(List<AnnotatedInput> inputs, Path folder) throws Exception {
    Report.of(inputs, Set.of("cat", "dog"))
        .writeTo(
            OutputFolder.at(folder),
            input ->
                input.id().key().contains("gone")
                    ? Optional.empty()
                    : Optional.of(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB)));
  }
}
