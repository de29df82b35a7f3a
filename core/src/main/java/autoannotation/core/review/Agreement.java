package autoannotation.core.review;

import autoannotation.core.task.ReviewStrategy.Consensus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether several persons agree, and on what. */
final class Agreement {

  private Agreement() {}

  /**
   * The claim that decides: the first one that enough others agree with; or the new one, if all who
   * were to be asked had spoken before without agreeing. Empty if another person has to be asked.
   */
  static Optional<Claim> among(List<Claim> before, Claim now, Consensus needed) {
    List<Claim> others =
        before.stream().filter(claim -> !claim.userId().equals(now.userId())).toList();
    if (others.size() >= needed.asked()) {
      return Optional.of(now);
    }
    List<Claim> all = Stream.concat(others.stream(), Stream.of(now)).toList();
    return all.stream()
        .filter(
            claim ->
                all.stream().filter(other -> claim.agreesWith(other, needed.iou())).count()
                    >= needed.agreeing())
        .findFirst();
  }
}
