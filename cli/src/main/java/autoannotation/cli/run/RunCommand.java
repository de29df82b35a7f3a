package autoannotation.cli.run;

import autoannotation.cli.command.CommaList;
import autoannotation.cli.command.Context;
import autoannotation.cli.command.ExitCode;
import autoannotation.cli.command.Subcommand;
import autoannotation.cli.command.WrongValueException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code annotate run}. Whether the paths exist is not checked here. An option that is not given
 * stands for the template's default.
 */
@Command(
    name = "run",
    header = "Annotate photos.",
    description =
        """

        Boxes with high scores become annotations at once, uncertain ones wait for a person's \
        review, and the rest are dropped. A photo that was detected in an earlier run is not \
        detected again.

        A folder stands for all photos in it and in its subfolders: files that end in jpg, \
        jpeg, jpe, jfif, png, webp, gif, bmp, tif, tiff, heic, heif or avif. Hidden files and \
        folders are skipped. A file that you name is always taken. JPEG, PNG, WebP and GIF can \
        be read; other formats are refused, with the reason.""",
    footer =
        """

        LIMITS are numbers from 0 to 1: one for all concepts (0.95), for one concept
        (cat=0.9), or several separated by commas (0.95,cat=0.9). --accept, --review and
        --concepts may be given several times.

        Results, in the folder of --out:
          index.html           all photos on one page, with their boxes: open this first
          annotations.jsonl    the annotations, one per line
          inputs.jsonl         the photos, one per line, refused ones included
          images/              the photos with boxes: green accepted, amber for review,
                               dashed grey dropped

        Examples:
          ./annotate run examples
          ./annotate run holiday/ cat.jpg --out labels
          ./annotate run holiday --concepts cat,dog --accept 0.9 --review 0.4
          ./annotate run holiday --accept 0.9 --accept cat=0.8,dog=0.85
          ./annotate run -- -odd-name.jpg""")
public final class RunCommand implements Subcommand {

  @Parameters(
      paramLabel = "PHOTO-OR-FOLDER",
      arity = "1..*",
      description = "a photo or a folder with photos")
  private List<Path> paths;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      defaultValue = "annotations",
      description = "the folder for the results; ${DEFAULT-VALUE} if not given")
  private Path out;

  @Option(
      names = "--accept",
      paramLabel = "LIMITS",
      converter = Limits.LimitsConverter.class,
      description = "a score above its limit is accepted")
  private List<Limits> accept = List.of();

  @Option(
      names = "--review",
      paramLabel = "LIMITS",
      converter = Limits.LimitsConverter.class,
      description = "a score above its limit, and not accepted, waits for review")
  private List<Limits> review = List.of();

  @Option(
      names = "--concepts",
      paramLabel = "IDS",
      converter = CommaList.CommaListConverter.class,
      description = "the concepts to look for: ids separated by commas, or all")
  private List<CommaList> concepts = List.of();

  @Option(
      names = "--task",
      paramLabel = "ID",
      description = "the task that the annotations belong to")
  private Optional<String> task;

  @Option(
      names = "--user",
      paramLabel = "ID",
      description = "the user in whose name they are written")
  private Optional<String> user;

  @Option(
      names = "--model",
      paramLabel = "FOLDER",
      description =
          "the detector: the name of a folder in models/; without --concepts, it looks for every concept that it knows")
  private Optional<String> model;

  @Option(
      names = "--maximum-bytes",
      paramLabel = "N",
      converter = PhotoLimit.ByteLimit.class,
      description = "photos with more bytes are refused")
  private Optional<Long> maximumBytes;

  @Option(
      names = "--maximum-pixels",
      paramLabel = "N",
      converter = PhotoLimit.PixelLimit.class,
      description = "photos with more pixels are refused")
  private Optional<Long> maximumPixels;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      defaultValue = ".annotate",
      description = "the folder for what is kept between runs; ${DEFAULT-VALUE} if not given")
  private Path data;

  private final Context context;

  public RunCommand(Context context) {
    this.context = context;
  }

  @Override
  public ExitCode run() {
    accept(); // before anything is read
    review();
    concepts();
    return new Run(context, this).annotate();
  }

  List<Path> paths() {
    return paths;
  }

  Path out() {
    return out;
  }

  Path data() {
    return data;
  }

  /** The folders that a run writes. images/ on its own too, for a run with {@code --out .}. */
  List<Path> written() {
    return List.of(out, out.resolve("images"), data);
  }

  Limits accept() {
    return together("--accept", () -> Limits.join(accept));
  }

  Limits review() {
    return together("--review", () -> Limits.join(review));
  }

  Optional<Concepts> concepts() {
    return concepts.isEmpty()
        ? Optional.empty()
        : Optional.of(together("--concepts", () -> Concepts.of(concepts)));
  }

  Optional<String> task() {
    return task;
  }

  Optional<String> user() {
    return user;
  }

  Optional<String> model() {
    return model;
  }

  Optional<Long> maximumBytes() {
    return maximumBytes;
  }

  Optional<Long> maximumPixels() {
    return maximumPixels;
  }

  /** The values of an option that was given several times. */
  private static <T> T together(String option, Supplier<T> values) {
    try {
      return values.get();
    } catch (WrongValueException e) {
      throw e.of(option);
    }
  }
}
