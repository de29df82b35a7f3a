package autoannotation.core.workflow;

import autoannotation.core.detection.ModelVersion;
import java.time.Instant;
import java.util.Map;

/**
 * Where a version of the workflow comes from.
 *
 * @param userId who made it
 * @param reason why, as a person reads it: 1 to 500 characters, no control characters
 * @param evidence what its limits rest on, in one paragraph; it may be empty
 * @param model whose scores the limits were made for
 * @param grounds by concept id; of one that is not listed nothing is promised
 */
public record Provenance(
    VersionOrigin origin,
    Instant createdAt,
    String userId,
    String reason,
    String evidence,
    ModelVersion model,
    Map<String, Grounds> grounds) {

  public Provenance {
    if (userId.isBlank()) {
      throw new IllegalArgumentException("user id of a workflow version is blank");
    }
    Reason.check(reason);
    if (evidence.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "evidence is more than one paragraph: it holds a line break or another control character");
    }
    grounds = Map.copyOf(grounds);
  }

  /** Of a version that goes back to the template's parameters: they promise nothing. */
  public static Provenance rollbackToTemplate(ModelVersion model, Activation why) {
    return rollback(why, "as the template's parameters", "", model, Map.of());
  }

  static Provenance rollback(
      Activation why,
      String to,
      String evidence,
      ModelVersion model,
      Map<String, Grounds> grounds) {
    return new Provenance(
        VersionOrigin.ROLLBACK,
        why.activatedAt(),
        why.userId(),
        Reason.shortened("%s: %s".formatted(to, why.reason())),
        evidence,
        model,
        grounds);
  }
}
