package autoannotation.application.port;

import static autoannotation.core.workflow.ThresholdType.GREATER_THAN;
import static autoannotation.core.workflow.ThresholdType.LESS_THAN_OR_EQUAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.detection.ModelVersion;
import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.workflow.Activation;
import autoannotation.core.workflow.Grounds;
import autoannotation.core.workflow.Promise;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.VersionOrigin;
import autoannotation.core.workflow.Workflow;
import autoannotation.core.workflow.WorkflowVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each implementation of {@link WorkflowVersions} has to pass these tests. */
public abstract class WorkflowVersionsContract {

  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00.123Z");
  private static final Provenance MADE =
      new Provenance(
          VersionOrigin.CALIBRATION,
          NOON,
          "ana",
          "weekly \"look\"",
          Optional.of("Of 400 verdicts, 391 were right."),
          new ModelVersion("coco", "0123456789ab"),
          Map.of(
              "cat",
              new Grounds(
                  Optional.of(new Promise(0.95, 0.81, LocalDate.of(2026, 1, 3))),
                  Optional.of(LocalDate.of(2025, 12, 1))),
              "dog",
              new Grounds(Optional.empty(), Optional.empty())));

  private WorkflowVersions versions;

  /** A store without versions. */
  protected abstract WorkflowVersions empty();

  @BeforeEach
  void start() {
    versions = empty();
  }

  @Test
  void active_noneStored_isEmpty() {
    assertEquals(List.of(), versions.all());
    assertEquals(Optional.empty(), versions.active());
    assertEquals(Map.of(), versions.activations());
    assertEquals(Optional.empty(), versions.find(1));
  }

  @Test
  void add_versions_numbersThemFromOne() {
    List<WorkflowVersion> added = new ArrayList<>();
    for (int number = 1; number <= 12; number++) {
      added.add(versions.add(limits(0.05 * number), MADE));
    }
    assertEquals(
        IntStream.rangeClosed(1, 12)
            .mapToObj(
                number ->
                    new WorkflowVersion(
                        new Workflow(
                            number,
                            Integer.toString(number),
                            limits(0.05 * number).accept(),
                            limits(0.05 * number).review(),
                            limits(0.05 * number).evidence()),
                        MADE))
            .toList(),
        added);
    assertEquals(added, versions.all());
    assertEquals(Optional.of(added.get(10)), versions.find(11));
    assertEquals(Optional.empty(), versions.active(), "a version is in force once it is activated");
  }

  @Test
  void add_manyAtOnce_givesEachItsOwnNumber() throws Exception {
    int people = 6;
    CyclicBarrier start = new CyclicBarrier(people);
    Callable<Integer> add =
        () -> {
          start.await();
          return versions.add(limits(0.9), MADE).number();
        };
    List<Integer> numbers = new ArrayList<>();
    try (var workers = Executors.newFixedThreadPool(people)) {
      for (var number : workers.invokeAll(Collections.nCopies(people, add))) {
        numbers.add(number.get());
      }
    }
    Collections.sort(numbers);
    assertEquals(List.of(1, 2, 3, 4, 5, 6), numbers);
    assertEquals(numbers, versions.all().stream().map(WorkflowVersion::number).toList());
  }

  @Test
  void activate_notNewerVersion_refusesIt() {
    WorkflowVersion first = versions.add(limits(0.9), MADE);
    WorkflowVersion second = versions.add(limits(0.8), MADE);
    WorkflowVersion third = versions.add(limits(0.7), MADE);
    assertEquals(true, versions.activate(second, because("better")));
    assertEquals(Optional.of(second.workflow()), versions.active());
    assertEquals(false, versions.activate(first, because("older")));
    assertEquals(false, versions.activate(second, because("again")));
    assertEquals(Optional.of(second.workflow()), versions.active());
    assertEquals(true, versions.activate(third, because("newer")));
    assertEquals(Optional.of(third.workflow()), versions.active());
  }

  @Test
  void activations_afterARefusedOne_holdOnlyTheAccepted() {
    WorkflowVersion first = versions.add(limits(0.9), MADE);
    WorkflowVersion second = versions.add(limits(0.8), MADE);
    WorkflowVersion third = versions.add(limits(0.7), MADE);
    versions.activate(second, because("better"));
    versions.activate(first, because("older"));
    versions.activate(second, because("again"));
    versions.activate(third, because("newer"));
    assertEquals(Map.of(2, because("better"), 3, because("newer")), versions.activations());
  }

  @Test
  void addAndActivate_furtherVersions_keepTheStoredOnes() {
    WorkflowVersion first = versions.add(limits(0.9), MADE);
    versions.activate(first, because("first"));
    WorkflowVersion second = versions.add(limits(0.1), MADE);
    versions.activate(second, because("second"));
    assertEquals(List.of(first, second), versions.all());
    assertEquals(because("first"), versions.activations().get(1));
  }

  private static Activation because(String reason) {
    return new Activation(NOON, "bob", reason);
  }

  private static Workflow limits(double accept) {
    return new Workflow(
        0,
        "template",
        Map.of(
            "cat", new Threshold(GREATER_THAN, accept),
            "dog", new Threshold(LESS_THAN_OR_EQUAL, 0.3)),
        Map.of("cat", new Threshold(GREATER_THAN, accept / 2)),
        Map.of("cat", new EvidenceRates(1, 0.5, 0.05)));
  }
}
