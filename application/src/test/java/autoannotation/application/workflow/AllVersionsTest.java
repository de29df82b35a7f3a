package autoannotation.application.workflow;

import static autoannotation.core.workflow.ThresholdType.GREATER_THAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.application.memory.MemoryWorkflowVersions;
import autoannotation.application.port.WorkflowVersions;
import autoannotation.core.detection.ModelVersion;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class AllVersionsTest {

  private static final ModelVersion MODEL = new ModelVersion("coco", "0123456789ab");
  private static final Map<String, Grounds> GROUNDS =
      Map.of(
          "cat",
          new Grounds(
              Optional.of(new Promise(0.95, 0.9, LocalDate.of(2026, 1, 3))), Optional.empty()));

  private WorkflowVersions versions;
  private AllVersions all;

  /** A store without versions. */
  protected WorkflowVersions empty() {
    return new MemoryWorkflowVersions();
  }

  @BeforeEach
  void start() {
    versions = empty();
    all = new AllVersions(versions, limits(0.95), MODEL);
    for (double accept : new double[] {0.9, 0.8, 0.7}) {
      versions.add(limits(accept), made());
    }
  }

  @Test
  void activate_newerVersion_putsItInForce() {
    assertEquals(new Activated(1, false), all.activate(1, because("first")));
    assertEquals(new Activated(3, false), all.activate(3, because("third")));
    assertEquals(3, versions.active().orElseThrow().number());
    assertEquals(Map.of(1, because("first"), 3, because("third")), versions.activations());
    assertEquals(3, versions.all().size());
  }

  @Test
  void activate_olderVersion_storesItAgainAsNewest() {
    all.activate(3, because("third"));
    assertEquals(new Activated(4, false), all.activate(1, because("too many false cats")));
    assertEquals(
        new WorkflowVersion(
            limits(0.9).withNumber(4),
            new Provenance(
                VersionOrigin.ROLLBACK,
                Instant.parse("2026-01-02T03:04:05Z"),
                "bob",
                "as version 1: too many false cats",
                Optional.of("Of 400 verdicts, 391 were right."),
                MODEL,
                GROUNDS)),
        versions.find(4).orElseThrow());
    assertEquals(Optional.of(limits(0.9).withNumber(4)), versions.active());
    assertEquals(because("too many false cats"), versions.activations().get(4));
  }

  @Test
  void activate_versionInForce_changesNothing() {
    all.activate(3, because("third"));
    assertEquals(new Activated(3, true), all.activate(3, because("again")));
    all.activate(1, because("back"));
    assertEquals(new Activated(4, true), all.activate(1, because("back, sent again")));
    assertEquals(Map.of(3, because("third"), 4, because("back")), versions.activations());
    assertEquals(4, versions.all().size());
  }

  @Test
  void activate_versionZero_restoresTheTemplatesParameters() {
    assertEquals(new Activated(0, true), all.activate(0, because("as it is")));
    all.activate(3, because("third"));
    assertEquals(new Activated(4, false), all.activate(0, because("all back")));
    assertEquals(Optional.of(limits(0.95).withNumber(4)), versions.active());
    assertEquals(
        new Provenance(
            VersionOrigin.ROLLBACK,
            Instant.parse("2026-01-02T03:04:05Z"),
            "bob",
            "as the template's parameters: all back",
            Optional.empty(),
            MODEL,
            Map.of()),
        versions.find(4).orElseThrow().provenance());
    assertEquals(new Activated(4, true), all.activate(0, because("sent again")));
    assertEquals(
        List.of(0, 1, 2, 3, 4),
        all.history().versions().stream().map(ListedVersion::number).toList());
  }

  @Test
  void history_allVersions_hasProvenanceAndActivation() {
    all.activate(2, because("second"));
    WorkflowHistory history = all.history();
    assertEquals(2, history.inForce());
    assertEquals(
        List.of(
            new ListedVersion(limits(0.95), false, Optional.empty(), Optional.empty()),
            new ListedVersion(
                limits(0.9).withNumber(1), false, Optional.of(made()), Optional.empty()),
            new ListedVersion(
                limits(0.8).withNumber(2),
                true,
                Optional.of(made()),
                Optional.of(because("second"))),
            new ListedVersion(
                limits(0.7).withNumber(3), false, Optional.of(made()), Optional.empty())),
        history.versions());
    for (ListedVersion version : history.versions()) {
      assertEquals(version, all.show(version.number()));
      assertEquals(version.workflow(), all.get(version.number()));
    }
  }

  @Test
  void inForce_noneActivated_isTheTemplatesParameters() {
    AllVersions none = new AllVersions(empty(), limits(0.95), MODEL);
    assertEquals(limits(0.95), none.inForce());
    ListedVersion template =
        new ListedVersion(limits(0.95), true, Optional.empty(), Optional.empty());
    assertEquals(new WorkflowHistory(0, List.of(template)), none.history());
    assertEquals(limits(0.95), all.inForce(), "a version is in force once it is activated");
    assertEquals(0, all.history().inForce());
    for (int number : new int[] {-1, 4}) {
      assertThrows(UnknownVersionException.class, () -> all.get(number));
      assertThrows(UnknownVersionException.class, () -> all.show(number));
    }
  }

  @Test
  void activate_olderVersionWithLongReason_shortensIt() {
    all.activate(3, because("third"));
    all.activate(1, because("x".repeat(500)));
    String reason = versions.find(4).orElseThrow().provenance().reason();
    assertEquals("as version 1: " + "x".repeat(485) + "…", reason);
  }

  @Test
  void activate_unknownVersion_namesThoseThatExist() {
    var e = assertThrows(UnknownVersionException.class, () -> all.activate(7, because("seventh")));
    assertEquals(
        "There is no version 7 of the workflow. Stored versions: 1, 2, 3.", e.getMessage());
    assertEquals(Optional.empty(), versions.active());
    AllVersions none = new AllVersions(empty(), limits(0.95), MODEL);
    e = assertThrows(UnknownVersionException.class, () -> none.activate(1, because("first")));
    assertEquals(
        "There is no version 1 of the workflow. No version is stored yet.", e.getMessage());
  }

  private static Provenance made() {
    return new Provenance(
        VersionOrigin.CALIBRATION,
        Instant.EPOCH,
        "ana",
        "weekly",
        Optional.of("Of 400 verdicts, 391 were right."),
        MODEL,
        GROUNDS);
  }

  private static Activation because(String reason) {
    return new Activation(Instant.parse("2026-01-02T03:04:05Z"), "bob", reason);
  }

  private static Workflow limits(double accept) {
    return new Workflow(
        0,
        "template",
        Map.of("cat", new Threshold(GREATER_THAN, accept)),
        Map.of("cat", new Threshold(GREATER_THAN, 0.5)),
        Map.of());
  }
}
