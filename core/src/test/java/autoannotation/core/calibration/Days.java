package autoannotation.core.calibration;

import autoannotation.core.evidence.Band;
import autoannotation.core.evidence.EvidenceOdds;
import autoannotation.core.evidence.EvidenceRates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Day after day of a scenario: what is drawn and answered, and a look every evening. */
final class Days {

  static final EvidenceRates THIN = new EvidenceRates(1, 1, 0.1);
  static final EvidenceRates LOWEST = new EvidenceRates(0.02, 0.1, 0.01);

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private final Scenario scenario;
  private final Terms terms;
  private final RandomGenerator random;
  private final Wealth wealth;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Boolean> sample = new ArrayList<>();
  private double accept = 0.95;
  private double review = 0.5;
  private Optional<Double> proven = Optional.empty();
  private int day;

  Days(Scenario scenario, long seed) {
    this.scenario = scenario;
    terms = new Terms(scenario.target(), 0.05, 1, 2, THIN, LOWEST);
    random = new SplittableRandom(seed);
    wealth = new Wealth(scenario.target());
  }

  /** One day and the look after it: what is proven by then, if anything is. */
  Optional<Double> next() {
    List<DrawnRegion> drawn = drawn();
    Answers.thatCount(drawn).forEach(this::count);
    sample.addAll(UniformSample.of(drawn));
    day++;
    ProvenThreshold.lowest(wealth, new AcceptAll(sample), terms.target(), terms.error())
        .map(ProvenThreshold::threshold)
        .filter(now -> now < proven.orElse(1.0))
        .ifPresent(now -> proven = Optional.of(now));
    accept = proven.orElse(accept);
    if (day <= 10 || day % 5 == 0) { // later, every day would change little and take long
      review = ReviewThreshold.of(findings, terms, review);
    }
    review = Math.min(review, accept);
    return proven;
  }

  int verdicts() {
    return findings.size();
  }

  List<Finding> findings() {
    return findings;
  }

  private double reviewed() {
    double kept = scenario.share(review);
    return kept == 0 ? 0 : 1 - scenario.share(accept) / kept;
  }

  private void count(Finding finding) {
    wealth.add(finding);
    findings.add(finding);
  }

  private List<DrawnRegion> drawn() {
    EvidenceRates rates =
        scenario.rates(
            EvidenceRule.next(terms, proven.isPresent(), false, findings.size(), reviewed()));
    List<DrawnRegion> drawn = new ArrayList<>();
    for (int i = 0; i < scenario.perDay(); i++) {
      int any = scenario.any(random);
      double value = scenario.value(any);
      Band band = value > accept ? Band.ACCEPTED : value > review ? Band.REVIEW : Band.DROPPED;
      double draw = random.nextDouble();
      boolean right = random.nextDouble() < scenario.chance(any);
      boolean answered = random.nextDouble() < scenario.answered();
      if (draw < rates.of(band)) {
        drawn.add(
            new DrawnRegion(
                value,
                draw,
                new EvidenceOdds(band, accept, review, rates),
                FIRST.plusDays(day),
                answered
                    ? Optional.of(new EvidenceAnswer(right, Instant.EPOCH))
                    : Optional.empty()));
      }
    }
    return drawn;
  }
}
