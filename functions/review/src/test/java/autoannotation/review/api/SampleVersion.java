package autoannotation.review.api;

import autoannotation.application.port.WorkflowVersions;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.workflow.Grounds;
import autoannotation.core.workflow.Promise;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.ThresholdType;
import autoannotation.core.workflow.VersionOrigin;
import autoannotation.core.workflow.Workflow;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A version of the workflow that somebody made. */
public final class SampleVersion {

  private SampleVersion() {}

  /** Adds one that accepts cats from there; it is not in force. */
  public static int add(WorkflowVersions versions, double accept) {
    Threshold limit = new Threshold(ThresholdType.GREATER_THAN, accept);
    Promise promise = new Promise(0.95, accept, LocalDate.of(2026, 3, 5));
    return versions
        .add(
            new Workflow(
                0,
                "given",
                Map.of("cat", limit),
                Map.of("cat", new Threshold(ThresholdType.GREATER_THAN, 0.5)),
                Map.of("cat", new EvidenceRates(1, 0.5, 0.05))),
            new Provenance(
                VersionOrigin.CALIBRATION,
                Api.START,
                "ana",
                "weekly",
                Optional.of("Of 400 verdicts, 391 were right."),
                new ModelVersion("coco", "0123456789ab"),
                Map.of(
                    "cat",
                    new Grounds(Optional.of(promise), Optional.of(LocalDate.of(2026, 1, 1))))))
        .number();
  }
}
