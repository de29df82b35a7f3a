package autoannotation.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.detection.ModelVersion;
import autoannotation.core.workflow.Grounds;
import autoannotation.core.workflow.Promise;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.VersionOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The expected JSON is what tables hold. */
class ProvenanceJsonTest {

  @Test
  void write_nothingSaidAndAllCounted_isStoredAsEmptyTextAndFirstDay() {
    assertStored(
        """
        {"origin":"PERSON","created_at":"2026-01-02T03:04:05Z","user_id":"ana","reason":"stricter",\
        "evidence":"","model":{"id":"coco","version":"0123456789ab"},\
        "grounds":{"cat":{"counted_from":"1970-01-01"}}}""",
        provenance(Optional.empty(), new Grounds(Optional.empty(), Optional.empty())));
  }

  @Test
  void write_promiseWithItsEvidence_isStoredInFull() {
    assertStored(
        """
        {"origin":"PERSON","created_at":"2026-01-02T03:04:05Z","user_id":"ana","reason":"stricter",\
        "evidence":"Of 400 verdicts, 391 were right.","model":{"id":"coco","version":"0123456789ab"},\
        "grounds":{"cat":{"promise":{"target":0.95,"threshold":0.9,"since":"2026-01-03"},\
        "counted_from":"2025-12-01"}}}""",
        provenance(
            Optional.of("Of 400 verdicts, 391 were right."),
            new Grounds(
                Optional.of(new Promise(0.95, 0.9, LocalDate.of(2026, 1, 3))),
                Optional.of(LocalDate.of(2025, 12, 1)))));
  }

  private static void assertStored(String json, Provenance made) {
    assertEquals(json, Json.write(ProvenanceJson.of(made)));
    assertEquals(made, Json.read(json, ProvenanceJson.class).toProvenance());
  }

  private static Provenance provenance(Optional<String> evidence, Grounds grounds) {
    return new Provenance(
        VersionOrigin.PERSON,
        Instant.parse("2026-01-02T03:04:05Z"),
        "ana",
        "stricter",
        evidence,
        new ModelVersion("coco", "0123456789ab"),
        Map.of("cat", grounds));
  }
}
