package autoannotation.review.api;

import static autoannotation.review.api.Machine.Box.accepted;
import static autoannotation.review.api.Machine.Box.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.Audit;
import autoannotation.core.evidence.Band;
import autoannotation.core.evidence.EvidenceOdds;
import autoannotation.core.evidence.EvidenceRates;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing tells an audit from the rest before its verdict; afterwards all is told. */
class AuditTest {

  private static final EvidenceRates RATES = new EvidenceRates(0.5, 1, 0.05);

  private Api api;

  @BeforeEach
  void start() {
    api = new Api();
  }

  @ParameterizedTest
  @EnumSource(Audit.class)
  void audit_firstVerdictGivenThenUndone_isShownThenHiddenAgain(Audit audit) {
    Annotation cat = api.photo("inputs/cat.jpg", box(audit)).getFirst();
    assertHidden(cat, audit);

    Answer denied = api.ask(Say.of("REJECT", cat).by(Sender.LABELLER));
    assertEquals(audit.name(), denied.text("/verdicts/0/annotation/audit"));
    assertEquals(
        audit.name(), denied.text("/verdicts/0/annotation/prediction/regions/0/evidence/band"));
    assertEquals(List.of(cat.id()), found(audit));
    assertEquals(audit.name(), one(cat).text("/annotation/audit"));

    Answer undone = api.ask(Say.of("UNDO", cat).at(1).by(Sender.LABELLER));
    assertFalse(undone.body().contains("audit"), undone.body());
    assertHidden(cat, audit);
  }

  @Test
  void patch_requestedChangesOnAuditedBox_hidesTheAudit() {
    Annotation cat = api.photo("inputs/cat.jpg", box(Audit.DROPPED)).getFirst();
    Request change =
        Request.patch(
                "/annotations/" + cat.id(),
                "{\"annotation\": {\"revision\": 0, \"status\": {\"code\": 24151}}}")
            .with("input_id", cat.inputId().toString());
    Answer pending = api.ask(change.by(Sender.REVIEWER));
    assertEquals("ANNOTATION_PENDING", pending.text("/annotation/status/description"));
    for (String secret : List.of("audit", "evidence", "draw")) {
      assertFalse(pending.body().contains(secret), pending.body());
    }
  }

  @Test
  void regions_ofAPhoto_hideAuditAndEvidence() {
    Annotation cat =
        api.photo("inputs/cat.jpg", box(Audit.ACCEPTED), box(Audit.DROPPED), waiting("cat", 0.7))
            .getFirst();
    for (Request request :
        List.of(
            Request.get("/inputs").with("key", "inputs/cat.jpg"),
            Request.get("/annotations").with("key", "inputs/cat.jpg"))) {
      String body = api.ask(request.by(Sender.REVIEWER)).body();
      assertEquals(true, body.contains("\"value\":0.97"), body);
      for (String secret : List.of("audit", "evidence", "draw")) {
        assertFalse(body.contains(secret), body);
      }
    }
    api.ask(Say.of("APPROVE", cat).by(Sender.LABELLER));
    Answer regions =
        api.ask(Request.get("/inputs").with("key", "inputs/cat.jpg").by(Sender.REVIEWER));
    assertFalse(regions.body().contains("evidence"), regions.body());
  }

  private void assertHidden(Annotation annotation, Audit audit) {
    assertEquals(List.of(), found(audit));
    for (Sender sender : List.of(Sender.LABELLER, Sender.REVIEWER, Sender.ADMIN)) {
      String body = api.ask(byId(annotation).by(sender)).body();
      for (String secret : List.of("audit", "evidence", "draw")) {
        assertFalse(body.contains(secret), body);
      }
    }
  }

  private Answer one(Annotation annotation) {
    return api.ask(byId(annotation));
  }

  private static Request byId(Annotation annotation) {
    return Request.get("/annotations/" + annotation.id())
        .with("input_id", annotation.inputId().toString());
  }

  private List<String> found(Audit audit) {
    return api.ask(Request.get("/annotations").with("audit", audit.name()))
        .each("/annotations", "/id");
  }

  private static Machine.Box box(Audit audit) {
    return switch (audit) {
      case ACCEPTED ->
          accepted("cat", 0.97)
              .audited(audit)
              .drawn(0.25, new EvidenceOdds(Band.ACCEPTED, 0.95, 0.5, RATES));
      case DROPPED ->
          waiting("cat", 0.3)
              .audited(audit)
              .drawn(0.01, new EvidenceOdds(Band.DROPPED, 0.95, 0.5, RATES));
    };
  }
}
