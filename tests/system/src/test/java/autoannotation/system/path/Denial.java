package autoannotation.system.path;

import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.dynamo.DynamoAnnotations;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.VerdictContent;
import autoannotation.core.review.NewVerdict;
import autoannotation.core.review.ReviewRules;
import autoannotation.core.review.Reviewer;
import autoannotation.core.review.Role;
import autoannotation.core.task.Priority;
import autoannotation.core.task.ReviewStrategy;
import autoannotation.core.task.Task;
import autoannotation.core.task.TaskConcept;
import autoannotation.local.LocalSystem;
import autoannotation.local.table.EmbeddedDynamo;
import autoannotation.system.template.Deployed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person says that there is no such thing. */
final class Denial {

  private Denial() {}

  /** Of what is annotated on a photo. */
  static void give(Command command, String photo) {
    Annotation seen;
    try (LocalSystem system = LocalSystem.reopen(Deployed.PROJECT, command.data(), Map.of())) {
      seen =
          system.useCases().annotations().stream()
              .filter(annotation -> annotation.inputId().key().endsWith(photo))
              .findFirst()
              .orElseThrow();
    }
    NewVerdict no =
        new NewVerdict(
            "verdict-1",
            new VerdictContent.Reject(),
            new Reviewer("ana", Role.REVIEWER),
            Instant.parse("2026-01-02T03:04:06Z"),
            2.5,
            Optional.empty(),
            0);
    Task task =
        new Task(
            seen.taskId(),
            "pets",
            List.of(new TaskConcept("cat", "cat")),
            new ReviewStrategy.Manual(),
            List.of(),
            Priority.LOW,
            "ana",
            Optional.empty());
    try (EmbeddedDynamo embedded =
        new EmbeddedDynamo(command.data().resolve("database").resolve("dynamodb.db"))) {
      var store = new DynamoAnnotations(embedded.client(), "annotations-table");
      assertTrue(store.decide(seen, ReviewRules.decide(seen, task, no)));
    }
  }
}
