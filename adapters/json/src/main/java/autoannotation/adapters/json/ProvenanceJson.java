package autoannotation.adapters.json;

import static java.util.stream.Collectors.toMap;

import autoannotation.core.detection.ModelVersion;
import autoannotation.core.workflow.Grounds;
import autoannotation.core.workflow.Promise;
import autoannotation.core.workflow.Provenance;
import autoannotation.core.workflow.VersionOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * JSON format of how a version of the workflow was made, for the table, the API and the command.
 *
 * @param evidence "" if nobody said what the limits rest on
 */
public record ProvenanceJson(
    VersionOrigin origin,
    Instant createdAt,
    String userId,
    String reason,
    String evidence,
    ModelVersion model,
    Map<String, GroundsJson> grounds) {

  /**
   * JSON format of what one concept's limits rest on.
   *
   * @param countedFrom 1970-01-01 if all evidence counts
   */
  public record GroundsJson(Optional<Promise> promise, LocalDate countedFrom) {

    private static GroundsJson of(Grounds grounds) {
      return new GroundsJson(grounds.promise(), grounds.countedFrom().orElse(LocalDate.EPOCH));
    }

    private Grounds toGrounds() {
      return new Grounds(
          promise, Optional.of(countedFrom).filter(Predicate.not(LocalDate.EPOCH::equals)));
    }
  }

  public static ProvenanceJson of(Provenance made) {
    return new ProvenanceJson(
        made.origin(),
        made.createdAt(),
        made.userId(),
        made.reason(),
        made.evidence().orElse(""),
        made.model(),
        made.grounds().entrySet().stream()
            .collect(toMap(Map.Entry::getKey, its -> GroundsJson.of(its.getValue()))));
  }

  /**
   * Converts a stored provenance.
   *
   * @throws IllegalArgumentException if a field is invalid
   */
  public Provenance toProvenance() {
    return new Provenance(
        origin,
        createdAt,
        userId,
        reason,
        Optional.of(evidence).filter(Predicate.not(String::isEmpty)),
        model,
        grounds.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, its -> its.getValue().toGrounds())));
  }
}
