package autoannotation.core.calibration;

import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.workflow.Promise;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the evidence says of one concept, and what a workflow should make of it.
 *
 * @param concept its id
 * @param target the precision that was asked for
 * @param threshold the lowest that is proven to keep the target; empty: none is
 * @param accept the accept limit to use: what is proven, else the present one
 * @param review the review limit to use, never above {@code accept}
 * @param rates the evidence rates to use
 * @param precisionLowerBound of what lies above {@code accept}, in [0, 1)
 * @param shares what becomes of all regions under {@code accept} and {@code review}
 * @param verdicts the findings that count
 * @param sources where they come from, since {@code countedFrom}
 * @param moreVerdictsNeeded to prove a threshold, probably: 0 where one is proven; empty: no number
 *     would do, as it looks
 * @param brokenSince the day on which the promise in force was found broken
 * @param countedFrom the first day whose evidence counted
 * @param months what was found of what lies above {@code accept}
 */
public record Calibration(
    String concept,
    double target,
    Optional<Double> threshold,
    double accept,
    double review,
    EvidenceRates rates,
    double precisionLowerBound,
    Shares shares,
    int verdicts,
    List<Source> sources,
    OptionalInt moreVerdictsNeeded,
    Optional<LocalDate> brokenSince,
    LocalDate countedFrom,
    Recall recall,
    Reliability reliability,
    List<Month> months,
    List<Curve.Point> curve) {

  public Calibration {
    sources = List.copyOf(sources);
    months = List.copyOf(months);
    curve = List.copyOf(curve);
  }

  /** What the evidence says of a concept. */
  public static Calibration of(Observed observed, Terms terms) {
    InForce inForce = observed.inForce();
    List<Finding> before = counted(observed.drawn(), inForce.countedFrom());
    Optional<LocalDate> broken = inForce.promise().flatMap(promise -> Alarm.since(promise, before));
    LocalDate from = broken.orElse(inForce.countedFrom());
    List<Finding> findings = counted(observed.drawn(), from);
    AcceptAll all = AcceptAll.of(since(observed.drawn(), from));
    Wealth wealth = new Wealth(terms.target());
    findings.forEach(wealth::add);
    Decision decision = Decision.of(inForce, terms, wealth, all, broken.isPresent());
    double review =
        Math.min(decision.accept(), ReviewThreshold.of(findings, terms, inForce.review()));
    Shares shares = Shares.of(observed.values(), decision.accept(), review);
    return new Calibration(
        observed.concept(),
        terms.target(),
        decision.threshold(),
        decision.accept(),
        review,
        EvidenceRule.next(
            terms,
            decision.threshold().isPresent(),
            broken.isPresent(),
            findings.size(),
            shares.review()),
        lowerBound(decision, findings, terms.target()),
        shares,
        findings.size(),
        Source.of(since(observed.drawn(), from), findings),
        decision.threshold().isPresent() ? OptionalInt.of(0) : MoreVerdicts.needed(findings, terms),
        broken,
        from,
        Recall.of(findings, observed.missed()),
        Reliability.of(findings),
        Month.of(before, decision.accept()),
        Curve.of(findings, observed.values(), terms.error()));
  }

  /**
   * What a workflow with {@code accept} may promise.
   *
   * @param from the first day on which it may be in force
   */
  public Optional<Promise> promise(InForce inForce, LocalDate from) {
    return threshold.map(
        proven ->
            inForce
                .promise()
                .filter(kept -> brokenSince.isEmpty() && kept.threshold() == proven)
                .filter(kept -> kept.target() >= target)
                .orElseGet(() -> new Promise(target, proven, from)));
  }

  /** Evidence that nobody has answered yet. */
  public int waiting() {
    return sources.stream().mapToInt(source -> source.drawn() - source.answered()).sum();
  }

  /** Answers that don't count yet: an unanswered one stands before them. */
  public int behind() {
    return sources.stream().mapToInt(source -> source.answered() - source.counted()).sum();
  }

  /** What is proven for the target keeps it, whatever a bound of its own would say by now. */
  private static double lowerBound(Decision decision, List<Finding> findings, double target) {
    double bound = LowerBound.of(findings, decision.accept(), decision.error());
    return decision.threshold().isPresent() ? Math.max(bound, target) : bound;
  }

  private static List<Finding> counted(List<Drawn> drawn, LocalDate from) {
    return Answers.thatCount(since(drawn, from));
  }

  private static List<Drawn> since(List<Drawn> drawn, LocalDate from) {
    return drawn.stream().filter(one -> !one.day().isBefore(from)).toList();
  }
}
