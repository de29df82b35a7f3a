package autoannotation.adapters.json;

import autoannotation.application.port.CalibrationReport;
import autoannotation.core.calibration.BandEvidence;
import autoannotation.core.calibration.Calibration;
import autoannotation.core.evidence.EvidenceRates;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * JSON format of a calibration report, as stored and as {@code ./annotate calibrate --json} prints
 * it.
 *
 * @param target precision that accepted regions must reach
 * @param confidence confidence of the lower bounds
 * @param workflowNumber version in force; 0 is the template's parameters
 */
public record CalibrationJson(
    double target,
    double confidence,
    String modelVersion,
    int workflowNumber,
    List<ConceptJson> concepts) {

  /**
   * The calibration of one concept.
   *
   * @param threshold lowest threshold that is proven to reach the target; null if none
   * @param acceptedShare share of the regions not dropped that the proposed limits accept
   * @param moreVerdictsNeeded null if no number of verdicts is expected to suffice
   * @param now limits in force
   */
  public record ConceptJson(
      String id,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Double> threshold,
      double precisionLowerBound,
      double acceptedShare,
      double reviewShare,
      int verdicts,
      @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Integer> moreVerdictsNeeded,
      String sentence,
      LimitsJson now,
      LimitsJson proposed,
      EvidenceRates rates,
      long dropped,
      List<BandEvidence> sources,
      int waiting,
      int behind,
      Optional<LocalDate> brokenSince,
      RecallJson recall,
      ReliabilityJson reliability,
      List<MonthJson> months,
      List<PointJson> curve) {}

  /** Converts a report. */
  public static CalibrationJson of(CalibrationReport report) {
    return new CalibrationJson(
        report.terms().target(),
        1 - report.terms().error(),
        report.model().toString(),
        report.workflow().number(),
        report.concepts().stream()
            .map(
                concept ->
                    concept(
                        concept.calibration(),
                        new LimitsJson(concept.inForce().accept(), concept.inForce().review()),
                        report.sentence(concept)))
            .toList());
  }

  /** Converts the calibration of one concept. */
  public static ConceptJson concept(Calibration found, LimitsJson now, String sentence) {
    OptionalDouble recall = found.recall().share();
    return new ConceptJson(
        found.concept(),
        found.proof().threshold(),
        found.proof().lowerBound(),
        found.shares().accepted(),
        found.shares().review(),
        found.evidence().verdicts(),
        found.proof().moreVerdictsNeeded().isPresent()
            ? Optional.of(found.proof().moreVerdictsNeeded().getAsInt())
            : Optional.empty(),
        sentence,
        now,
        new LimitsJson(found.limits().accept(), found.limits().review()),
        found.limits().rates(),
        found.shares().dropped(),
        found.evidence().sources(),
        found.evidence().waiting(),
        found.evidence().behind(),
        found.proof().brokenSince(),
        new RecallJson(
            recall.isPresent() ? Optional.of(recall.getAsDouble()) : Optional.empty(),
            found.recall().kept(),
            found.recall().dropped(),
            found.recall().missed()),
        new ReliabilityJson(
            found.reliability().expectedCalibrationError(), found.reliability().bins()),
        found.months().stream().map(MonthJson::of).toList(),
        found.curve().stream().map(PointJson::of).toList());
  }
}
