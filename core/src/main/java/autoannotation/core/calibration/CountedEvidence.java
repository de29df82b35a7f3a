package autoannotation.core.calibration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The evidence that a calibration rests on.
 *
 * @param from the first day (UTC) whose evidence counts; empty if all evidence counts
 * @param verdicts the number of findings that count
 * @param sources the evidence since {@code from} by band, the highest band first
 */
public record CountedEvidence(Optional<LocalDate> from, int verdicts, List<BandEvidence> sources) {

  public CountedEvidence {
    sources = List.copyOf(sources);
  }

  static CountedEvidence of(
      Optional<LocalDate> from, List<DrawnRegion> drawn, List<Finding> findings) {
    return new CountedEvidence(from, findings.size(), BandEvidence.of(drawn, findings));
  }

  /** The number of drawn regions that nobody has answered yet. */
  public int waiting() {
    return sources.stream().mapToInt(source -> source.drawn() - source.answered()).sum();
  }

  /** The number of answers that don't count yet because a region before them is unanswered. */
  public int behind() {
    return sources.stream().mapToInt(source -> source.answered() - source.counted()).sum();
  }
}
