package autoannotation.core.calibration;

import java.time.LocalDate;
import java.util.List;

/**
 * The evidence that a calibration rests on.
 *
 * @param from the first day whose evidence counted
 * @param verdicts the findings that count
 * @param sources where they come from, since {@code from}
 */
public record CountedEvidence(LocalDate from, int verdicts, List<BandEvidence> sources) {

  public CountedEvidence {
    sources = List.copyOf(sources);
  }

  static CountedEvidence of(LocalDate from, List<DrawnRegion> drawn, List<Finding> findings) {
    return new CountedEvidence(from, findings.size(), BandEvidence.of(drawn, findings));
  }

  /** Evidence that nobody has answered yet. */
  public int waiting() {
    return sources.stream().mapToInt(source -> source.drawn() - source.answered()).sum();
  }

  /** Answers that don't count yet: an unanswered one stands before them. */
  public int behind() {
    return sources.stream().mapToInt(source -> source.answered() - source.counted()).sum();
  }
}
