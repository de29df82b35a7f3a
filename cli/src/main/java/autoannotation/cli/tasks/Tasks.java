package autoannotation.cli.tasks;

import autoannotation.adapters.json.TaskJson;
import autoannotation.adapters.lambda.StatusJson;
import autoannotation.cli.options.ExitCode;
import autoannotation.cli.options.Request;
import autoannotation.cli.review.Gateway;
import autoannotation.core.task.Metrics;
import autoannotation.local.LocalSystem;
import autoannotation.local.Project;
import autoannotation.local.UnusableDataException;
import autoannotation.local.template.InvalidTemplateException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code annotate tasks} and {@code annotate status}. */
public final class Tasks {

  private record AllTasks(StatusJson status, List<TaskJson> tasks) {}

  private record TaskProgress(StatusJson status, TaskJson task, Metrics metrics) {}

  private record NewTask(TaskJson task) {}

  private record OneTask(StatusJson status, TaskJson task) {}

  private interface Work {
    void with(LocalSystem system, LocalApi api) throws RefusedByApiException;
  }

  private final Project project;
  private final PrintStream out;
  private final PrintStream err;

  public Tasks(Project project, PrintStream out, PrintStream err) {
    this.project = project;
    this.out = out;
    this.err = err;
  }

  public ExitCode list(Request.Tasks asked) {
    return on(
        asked.data(),
        Gateway.operatingSystemsUser(),
        (_, api) -> out.print(TaskText.list(api.get("/v1/tasks", AllTasks.class).tasks())));
  }

  public ExitCode show(Request.ShowTask asked) {
    return on(
        asked.data(),
        Gateway.operatingSystemsUser(),
        (_, api) -> {
          TaskProgress progress = api.get("/v1/tasks/" + asked.id(), TaskProgress.class);
          out.print(TaskText.of(progress.task(), progress.metrics()));
        });
  }

  public ExitCode create(Request.CreateTask asked) {
    return on(
        asked.data(),
        asked.user().orElseGet(Gateway::operatingSystemsUser),
        (_, api) -> {
          NewTask task = new NewTask(TaskOf.commandLine(asked.task()));
          TaskJson made = api.post("/v1/tasks", task, OneTask.class).task();
          out.printf("made task %s: ./annotate tasks show %s%n", made.id(), made.id());
        });
  }

  public ExitCode status(Request.Status asked) {
    return on(
        asked.data(),
        Gateway.operatingSystemsUser(),
        (system, _) -> out.print(StatusText.of(system.annotations())));
  }

  private ExitCode on(Path data, String user, Work work) {
    try (LocalSystem system = LocalSystem.reopen(project, data, Map.of())) {
      work.with(system, LocalApi.of(system, user));
      return ExitCode.ALL_HANDLED;
    } catch (RefusedByApiException | InvalidTemplateException e) {
      err.println(e.getMessage());
      return ExitCode.WRONG_COMMAND_LINE;
    } catch (UnusableDataException e) {
      err.println("annotate: " + e.getMessage());
      return ExitCode.A_PHOTO_FAILED;
    }
  }
}
