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
 * What a calibration found: what {@code ./annotate calibrate --json} prints.
 *
 * @param target the precision that was asked for
 * @param confidence that what is proven holds
 * @param workflowNumber of the workflow in force; 0: the template's parameters
 */
public record CalibrationJson(
    double target,
    double confidence,
    String modelVersion,
    int workflowNumber,
    List<ConceptJson> concepts) {

  /**
   * One concept.
   *
   * @param threshold the lowest that is proven to keep the target
   * @param acceptedShare of all that isn't dropped, under {@code accept} and {@code review}
   * @param moreVerdictsNeeded null: no number would do, as it looks
   * @param now the limits in force
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

  /** A report as it is printed and stored. */
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

  /** One concept's, beside the limits in force. */
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
