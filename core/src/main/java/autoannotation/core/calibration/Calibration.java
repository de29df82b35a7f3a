package autoannotation.core.calibration;

import autoannotation.core.evidence.EvidenceRates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The result of a calibration for one concept: what the evidence proves, and the limits to use.
 *
 * @param concept the id of the concept
 * @param shares how {@code limits} would route all recorded regions
 * @param months the precision above the accept limit by month, the first month first
 * @param curve the precision by threshold, the lowest threshold first
 */
public record Calibration(
    String concept,
    Proof proof,
    ProposedLimits limits,
    RoutingShares shares,
    CountedEvidence evidence,
    Recall recall,
    Reliability reliability,
    List<MonthlyPrecision> months,
    List<Curve.Point> curve) {

  public Calibration {
    months = List.copyOf(months);
    curve = List.copyOf(curve);
  }

  /** Calibrates one concept. */
  public static Calibration of(ConceptObservations observed, Terms terms) {
    InForce inForce = observed.inForce();
    List<Finding> before = Answers.thatCount(since(observed.drawn(), inForce.countedFrom()));
    Optional<LocalDate> broken = inForce.promise().flatMap(promise -> Alarm.since(promise, before));
    Optional<LocalDate> from = broken.or(inForce::countedFrom);
    List<DrawnRegion> drawn = since(observed.drawn(), from);
    List<Finding> findings = Answers.thatCount(drawn);
    AcceptDecision decision =
        AcceptDecision.of(inForce, terms, drawn, findings, broken.isPresent());
    double review =
        Math.min(decision.accept(), ReviewThreshold.of(findings, terms, inForce.review()));
    RoutingShares shares = RoutingShares.of(observed.values(), decision.accept(), review);
    boolean proven = decision.threshold().isPresent();
    EvidenceRates rates =
        EvidenceRule.next(terms, proven, broken.isPresent(), findings.size(), shares.review());
    return new Calibration(
        observed.concept(),
        Proof.of(decision, findings, terms, broken),
        new ProposedLimits(decision.accept(), review, rates),
        shares,
        CountedEvidence.of(from, drawn, findings),
        Recall.of(findings, observed.missed()),
        Reliability.of(findings),
        MonthlyPrecision.of(before, decision.accept()),
        Curve.of(findings, observed.values(), terms.error()));
  }

  private static List<DrawnRegion> since(List<DrawnRegion> drawn, Optional<LocalDate> from) {
    return drawn.stream().filter(one -> !from.filter(one.day()::isBefore).isPresent()).toList();
  }
}
