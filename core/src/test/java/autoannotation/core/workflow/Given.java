package autoannotation.core.workflow;

import static autoannotation.core.workflow.ThresholdType.GREATER_THAN;

import autoannotation.core.detection.ModelVersion;
import autoannotation.core.evidence.EvidenceRates;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Workflows to begin with. */
final class Given {

  static final EvidenceRates RATES = new EvidenceRates(1, 1, 0.05);
  static final Instant MADE = Instant.parse("2026-01-02T03:04:05Z");

  private Given() {}

  /** Cats alone. */
  static Workflow cats(double accept, double review) {
    return new Workflow(
        0,
        "template",
        Map.of("cat", new Threshold(GREATER_THAN, accept)),
        Map.of("cat", new Threshold(GREATER_THAN, review)),
        Map.of("cat", RATES));
  }

  static Provenance provenance(String reason) {
    return provenance(reason, Optional.empty());
  }

  static Provenance provenance(String reason, String evidence) {
    return provenance(reason, Optional.of(evidence));
  }

  private static Provenance provenance(String reason, Optional<String> evidence) {
    return new Provenance(
        VersionOrigin.PERSON,
        MADE,
        "ana",
        reason,
        evidence,
        new ModelVersion("coco", "0123456789ab"),
        Map.of());
  }
}
