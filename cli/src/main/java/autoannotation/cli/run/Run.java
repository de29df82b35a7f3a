package autoannotation.cli.run;

import autoannotation.adapters.torch.InvalidModelException;
import autoannotation.cli.command.Context;
import autoannotation.cli.command.ExitCode;
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
import autoannotation.local.UnusableDataException;
import autoannotation.local.states.UnsupportedDefinitionException;
import autoannotation.local.template.InvalidTemplateException;
import autoannotation.local.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Photos into the bucket, the machine for each, and a report on what the table says then.
 *
 * @param options what the command line says
 */
record Run(Context context, RunCommand options) {

  /** Runs the command. Errors are printed on the error stream. */
  ExitCode annotate() {
    try {
      Template template = context.project().template(model());
      Map<String, String> parameters =
          new Parameters(template, context.project().conceptIds(template)).of(options);
      FoundPhotos found = PhotoFinder.find(options.paths(), options.written());
      found
          .unreadable()
          .forEach(path -> context.err().println("skipped, because it can't be read: " + path));
      return annotate(parameters, found);
    } catch (UnusableConceptException
        | UnusablePathException
        | UnusableOutputException
        | InvalidModelException
        | InvalidTemplateException
        | UnsupportedDefinitionException e) {
      context.err().println(e.getMessage());
      return ExitCode.WRONG_COMMAND_LINE;
    } catch (UnusableDataException | UncheckedIOException e) {
      context.err().println("annotate: " + e.getMessage());
      return ExitCode.A_PHOTO_FAILED;
    } catch (IOException e) {
      context.err().println("annotate: " + e); // its message alone may be no more than a path
      return ExitCode.A_PHOTO_FAILED;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      context.err().println("annotate: interrupted; run the same command again to continue");
      return ExitCode.A_PHOTO_FAILED;
    }
  }

  /** The parameter that names the model's version. */
  private Map<String, String> model() {
    return options
        .model()
        .map(folder -> folder.replaceAll("^(\\./)?models/|/+$", ""))
        .map(id -> Map.of("Model", context.project().usableModel(id).toString()))
        .orElse(Map.of());
  }

  private ExitCode annotate(Map<String, String> parameters, FoundPhotos found)
      throws IOException, UnusableOutputException, InterruptedException {
    OutputFolder folder = OutputFolder.at(options.out());
    try (LocalSystem system = LocalSystem.open(context.project(), options.data(), parameters)) {
      inForce(system).ifPresent(context.err()::println);
      List<AnnotatedInput> inputs = new Photos(system, context.out()).annotate(found.photos());
      Report report = Report.of(inputs, Set.copyOf(system.concepts()));
      report.writeTo(folder, input -> system.photos().image(input.id()));
      Summary summary = report.summary();
      context.out().println();
      context.out().print(summary.toText());
      reasons(inputs).forEach(reason -> context.out().println("  reason: " + reason));
      context.out().printf("detector invocations: %d%n", system.detections());
      context.out().printf("open %s%n", options.out().resolve("index.html"));
      Waiting waiting = Waiting.in(inputs);
      if (waiting.all() > 0) {
        context.out().printf("%s: ./annotate review%s%n", waiting.toText(), where());
      }
      return summary.allHandled() && found.unreadable().isEmpty()
          ? ExitCode.ALL_HANDLED
          : ExitCode.A_PHOTO_FAILED;
    }
  }

  /** A warning, if limits are given that a version in force overrides. */
  private Optional<String> inForce(LocalSystem system) {
    if (options.accept().equals(Limits.NONE) && options.review().equals(Limits.NONE)) {
      return Optional.empty();
    }
    int number = system.useCases().versions().inForce().number();
    return number == 0
        ? Optional.empty()
        : Optional.of(
            "--accept and --review are ignored, because version %1$d of the workflow is in force: ./annotate workflow show %1$d%2$s"
                .formatted(number, where()));
  }

  private String where() {
    Path data = options.data();
    return data.equals(Path.of(".annotate")) ? "" : " --data " + data;
  }

  /** The first few reasons why photos failed, each once. */
  private static List<String> reasons(List<AnnotatedInput> inputs) {
    return inputs.stream()
        .filter(input -> input.status() == InputStatus.FAILED)
        .flatMap(input -> input.error().stream())
        .distinct()
        .limit(5)
        .toList();
  }
}
