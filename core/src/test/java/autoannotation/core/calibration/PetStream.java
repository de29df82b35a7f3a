package autoannotation.core.calibration;

import autoannotation.core.evidence.Band;
import autoannotation.core.evidence.EvidenceOdds;
import autoannotation.core.evidence.EvidenceRates;
import autoannotation.core.workflow.Promise;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Photos day after day, 100 each, from 0.95 and 0.50 and no evidence; every evening people have
 * answered what was asked, and what the calibration says is used from the next morning.
 */
final class PetStream {

  private static final int A_DAY = 100;
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  /** One concept's state. */
  private static final class Concept {
    final List<Double> values = new ArrayList<>();
    final List<DrawnRegion> drawn = new ArrayList<>();
    double accept = 0.95;
    double review = 0.5;
    EvidenceRates rates = Days.THIN;
    Optional<Promise> promise = Optional.empty();
  }

  private final Pets pets;
  private final Terms terms;
  private final SplittableRandom random;
  private final Map<String, Concept> concepts = new HashMap<>();

  private final Map<String, String> sentences = new TreeMap<>();

  /** Boxes that a person looked at, whatever for. */
  int looks;

  /** Boxes that the machine accepted. */
  int accepted;

  /** Those of them that are right. */
  int right;

  PetStream(Pets pets, double target, long seed) {
    this.pets = pets;
    terms = new Terms(target, 0.05, 1, 2, Days.THIN, Days.LOWEST);
    random = new SplittableRandom(seed);
  }

  PetStream after(int photos) {
    for (int day = 0; day < photos / A_DAY; day++) {
      for (int photo = 0; photo < A_DAY; photo++) {
        for (Pets.Box box : pets.photos().get(random.nextInt(pets.photos().size()))) {
          arrives(box, FIRST.plusDays(day));
        }
      }
      LocalDate tomorrow = FIRST.plusDays(day + 1);
      concepts.forEach((name, concept) -> calibrate(name, concept, tomorrow));
    }
    return this;
  }

  Map<String, Double> thresholds() {
    Map<String, Double> thresholds = new HashMap<>();
    concepts.forEach((name, concept) -> thresholds.put(name, concept.accept));
    return thresholds;
  }

  /** What the last calibration said, by concept. */
  List<String> sentences() {
    return List.copyOf(sentences.values());
  }

  private void arrives(Pets.Box box, LocalDate day) {
    Concept concept = concepts.computeIfAbsent(box.concept(), _ -> new Concept());
    concept.values.add(box.value());
    Band band =
        box.value() > concept.accept
            ? Band.ACCEPTED
            : box.value() > concept.review ? Band.REVIEW : Band.DROPPED;
    double draw = random.nextDouble();
    boolean evidence = draw < concept.rates.of(band);
    if (evidence) {
      EvidenceOdds odds = new EvidenceOdds(band, concept.accept, concept.review, concept.rates);
      concept.drawn.add(new DrawnRegion(box.value(), draw, odds, day, answer(box, day)));
    }
    if (evidence || band == Band.REVIEW) {
      looks++;
    }
    if (band == Band.ACCEPTED) {
      accepted++;
      right += box.right() ? 1 : 0;
    }
  }

  private static Optional<EvidenceAnswer> answer(Pets.Box box, LocalDate day) {
    return Optional.of(
        new EvidenceAnswer(box.right(), day.atTime(20, 0).toInstant(ZoneOffset.UTC)));
  }

  private void calibrate(String name, Concept concept, LocalDate tomorrow) {
    InForce inForce =
        new InForce(concept.accept, concept.review, 0.95, concept.promise, Optional.empty());
    Calibration found =
        Calibration.of(
            new ConceptObservations(name, concept.values, concept.drawn, inForce, 0), terms);
    sentences.put(name, CalibrationSentence.of(name, found, terms));
    concept.promise = found.proof().promise(inForce, tomorrow);
    concept.accept = found.limits().accept();
    concept.review = found.limits().review();
    concept.rates = found.limits().rates();
  }
}
