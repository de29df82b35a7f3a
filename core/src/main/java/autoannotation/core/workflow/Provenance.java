package autoannotation.core.workflow;

import autoannotation.core.detection.ModelVersion;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Where a version of the workflow comes from.
 *
 * @param userId the user or function that made it; not blank
 * @param reason for people to read: 1 to 500 characters, not blank, no control characters
 * @param evidence what its limits rest on, in one paragraph without control characters; empty if
 *     nobody said
 * @param model the model for whose scores the limits were made
 * @param grounds by concept id; nothing is promised for a concept that is not a key
 */
public record Provenance(
    VersionOrigin origin,
    Instant createdAt,
    String userId,
    String reason,
    Optional<String> evidence,
    ModelVersion model,
    Map<String, Grounds> grounds) {

  public Provenance {
    if (userId.isBlank()) {
      throw new IllegalArgumentException("user id of a workflow version is blank");
    }
    Reason.check(reason);
    if (evidence.stream().flatMapToInt(String::codePoints).anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "evidence is more than one paragraph: it holds a line break or another control character");
    }
    grounds = Map.copyOf(grounds);
  }

  /**
   * The provenance of a version with the limits of the template's parameters; it promises nothing.
   */
  public static Provenance rollbackToTemplate(ModelVersion model, Activation why) {
    return rollback(why, "as the template's parameters", Optional.empty(), model, Map.of());
  }

  static Provenance rollback(
      Activation why,
      String to,
      Optional<String> evidence,
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
