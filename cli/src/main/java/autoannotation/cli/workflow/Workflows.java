package autoannotation.cli.workflow;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.json.VersionJson;
import autoannotation.application.replay.Foretelling;
import autoannotation.application.workflow.AllVersions;
import autoannotation.application.workflow.ListedVersion;
import autoannotation.application.workflow.UnknownVersionException;
import autoannotation.cli.options.ExitCode;
import autoannotation.cli.options.WorkflowOptions;
import autoannotation.local.LocalSystem;
import autoannotation.local.Project;
import autoannotation.local.UnusableDataException;
import autoannotation.local.template.InvalidTemplateException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** {@code annotate workflow}: its versions are listed, activated, compared and applied. */
public final class Workflows {

  private final Project project;
  private final PrintStream out;
  private final PrintStream err;

  public Workflows(Project project, PrintStream out, PrintStream err) {
    this.project = project;
    this.out = out;
    this.err = err;
  }

  /** Does it, on what runs have left. */
  public ExitCode run(WorkflowOptions options) {
    try (LocalSystem system = LocalSystem.reopen(project, options.data(), Map.of())) {
      return run(options, system.versions(), system);
    } catch (UnknownVersionException | UnusableVersionException | InvalidTemplateException e) {
      err.println(e.getMessage());
      return ExitCode.WRONG_COMMAND_LINE;
    } catch (UnusableDataException e) {
      err.println("annotate: " + e.getMessage());
      return ExitCode.A_PHOTO_FAILED;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      err.println("annotate: interrupted; run again to go on");
      return ExitCode.A_PHOTO_FAILED;
    }
  }

  private ExitCode run(WorkflowOptions options, AllVersions versions, LocalSystem system)
      throws InterruptedException {
    switch (options) {
      case WorkflowOptions.All all -> {
        List<ListedVersion> listed = versions.history().versions();
        out.print(
            all.json()
                ? json(Map.of("versions", listed.stream().map(VersionJson::of).toList()))
                : VersionList.of(listed));
      }
      case WorkflowOptions.Show show -> {
        ListedVersion shown = versions.show(show.number());
        out.print(show.json() ? json(VersionJson.of(shown)) : VersionText.of(shown));
      }
      case WorkflowOptions.Difference difference ->
          out.print(
              DifferenceText.of(versions.get(difference.from()), versions.get(difference.to())));
      case WorkflowOptions.Activate activate ->
          out.print(new Activate(versions, InstantSource.system()).activate(activate));
      case WorkflowOptions.DryRun dryRun ->
          out.print(
              MovesText.foretold(
                  new Foretelling(
                          versions, system.routed(), system.inputs(), InstantSource.system())
                      .foretell(dryRun.number(), ReplayRun.ALL, Instant.MAX)));
      case WorkflowOptions.Replay replay -> {
        return new ReplayRun(system, versions, out).run(replay.number());
      }
    }
    return ExitCode.ALL_HANDLED;
  }

  private static String json(Object value) {
    return Json.write(value) + System.lineSeparator();
  }
}
