package autoannotation.system.path;

import static autoannotation.core.workflow.ThresholdType.GREATER_THAN;

import autoannotation.application.workflow.AllVersions;
import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.workflow.Grounds;
import autoannotation.core.workflow.Promise;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.Threshold;
import autoannotation.core.workflow.VersionOrigin;
import autoannotation.core.workflow.Workflow;
import autoannotation.local.LocalSystem;
import autoannotation.system.template.Deployed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Versions of the workflow in what a command's runs have left. */
final class StoredVersions {

  private StoredVersions() {}

  /** One for cats and dogs, that promises something of cats. */
  static void add(Command command, double accept, double review) {
    try (LocalSystem system = LocalSystem.reopen(Deployed.PROJECT, command.data(), Map.of())) {
      AllVersions versions = system.useCases().versions();
      Promise promise = new Promise(0.95, accept, LocalDate.of(2026, 1, 3));
      versions
          .stored()
          .add(
              new Workflow(
                  0,
                  "given",
                  limits(accept),
                  limits(review),
                  Map.of("cat", new EvidenceRates(1, 0.5, 0.05))),
              new Provenance(
                  VersionOrigin.CALIBRATION,
                  Instant.parse("2026-01-02T03:04:05Z"),
                  "ana",
                  "from %s to %s".formatted(review, accept),
                  Optional.of("Of 400 verdicts, 391 were right."),
                  versions.model(),
                  Map.of("cat", new Grounds(Optional.of(promise), Optional.empty()))));
    }
  }

  private static Map<String, Threshold> limits(double limit) {
    Threshold threshold = new Threshold(GREATER_THAN, limit);
    return Map.of("cat", threshold, "dog", threshold);
  }
}
