package autoannotation.cli.run;

import autoannotation.adapters.torch.InvalidModelException;
import autoannotation.adapters.torch.VisualDetector;
import autoannotation.cli.options.ExitCode;
import autoannotation.cli.options.Limits;
import autoannotation.cli.options.RunOptions;
import autoannotation.cli.photos.FoundPhotos;
import autoannotation.cli.photos.PhotoFinder;
import autoannotation.cli.photos.UnusablePathException;
import autoannotation.cli.report.OutputFolder;
import autoannotation.cli.report.Report;
import autoannotation.cli.report.Summary;
import autoannotation.cli.report.UnusableOutputException;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.InputStatus;
import autoannotation.local.LocalSystem;
import autoannotation.local.Project;
import autoannotation.local.UnusableDataException;
import autoannotation.local.states.UnsupportedDefinitionException;
import autoannotation.local.template.InvalidTemplateException;
import autoannotation.local.template.Template;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code annotate run}: photos into the bucket, the machine for each, and a report on what the
 * table says then.
 */
public final class Run {

  private final Project project;
  private final PrintStream out;
  private final PrintStream err;

  public Run(Project project, PrintStream out, PrintStream err) {
    this.project = project;
    this.out = out;
    this.err = err;
  }

  /** Annotates; whatever goes wrong is said on the error stream. */
  public ExitCode annotate(RunOptions options) {
    try {
      Template template = project.template(model(options));
      Map<String, String> parameters =
          new Parameters(template, project.conceptIds(template)).of(options);
      FoundPhotos found = PhotoFinder.find(options.paths(), options.ours());
      found.unreadable().forEach(path -> err.println("can't be read, left out: " + path));
      return annotate(options, parameters, found);
    } catch (UnusableConceptException
        | UnusablePathException
        | UnusableOutputException
        | InvalidModelException
        | InvalidTemplateException
        | UnsupportedDefinitionException e) {
      err.println(e.getMessage());
      return ExitCode.WRONG_COMMAND_LINE;
    } catch (UnusableDataException | UncheckedIOException e) {
      err.println("annotate: " + e.getMessage());
      return ExitCode.A_PHOTO_FAILED;
    } catch (IOException e) {
      err.println("annotate: " + e); // its message alone may be no more than a path
      return ExitCode.A_PHOTO_FAILED;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      err.println("annotate: interrupted; run again to go on");
      return ExitCode.A_PHOTO_FAILED;
    }
  }

  /** The parameter that names the model's version. */
  private Map<String, String> model(RunOptions options) {
    return options
        .model()
        .map(folder -> project.model(folder.replaceAll("^(\\./)?models/|/+$", "")))
        .map(
            model -> {
              VisualDetector.load(model, 1).close(); // before anything is stored in its name
              return Map.of("Model", model.version().toString());
            })
        .orElse(Map.of());
  }

  private ExitCode annotate(RunOptions options, Map<String, String> parameters, FoundPhotos found)
      throws IOException, UnusableOutputException, InterruptedException {
    OutputFolder folder = OutputFolder.at(options.out());
    try (LocalSystem system = LocalSystem.open(project, options.data(), parameters)) {
      inForce(system, options).ifPresent(err::println);
      List<AnnotatedInput> inputs = new Photos(system, out).annotate(found.photos());
      Report report = Report.of(inputs, Set.copyOf(system.concepts()));
      report.writeTo(folder, new BucketPixels(system));
      Summary summary = report.summary();
      out.println();
      out.print(summary.toText());
      reasons(inputs).forEach(reason -> out.println("  because " + reason));
      out.printf("detector invocations: %d%n", system.detections());
      out.printf("open %s%n", options.out().resolve("index.html"));
      Waiting waiting = Waiting.in(inputs);
      if (waiting.all() > 0) {
        out.printf(
            "review what waits (%s): ./annotate review%s%n",
            waiting.toText(), where(options.data()));
      }
      return summary.allHandled() && found.unreadable().isEmpty()
          ? ExitCode.ALL_HANDLED
          : ExitCode.A_PHOTO_FAILED;
    }
  }

  /** That limits are given which no longer count. */
  private static Optional<String> inForce(LocalSystem system, RunOptions options) {
    if (options.accept().equals(Limits.NONE) && options.review().equals(Limits.NONE)) {
      return Optional.empty();
    }
    int number = system.versions().inForce().number();
    return number == 0
        ? Optional.empty()
        : Optional.of(
            "version %1$d of the workflow is in force; --accept and --review are not used: ./annotate workflow show %1$d%2$s"
                .formatted(number, where(options.data())));
  }

  private static String where(Path data) {
    return data.equals(Path.of(".annotate")) ? "" : " --data " + data;
  }

  /** Why photos failed: each reason once, the first few. */
  private static List<String> reasons(List<AnnotatedInput> inputs) {
    return inputs.stream()
        .filter(input -> input.status() == InputStatus.FAILED)
        .flatMap(input -> input.error().stream())
        .distinct()
        .limit(5)
        .toList();
  }
}
