package autoannotation.core.workflow;

import autoannotation.core.evidence.Band;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the moves of one concept's regions. */
final class MoveCount {

  private final Map<Band, Map<Band, Long>> regions = new EnumMap<>(Band.class);
  private long decided;

  void decided() {
    decided++;
  }

  void move(Band from, Band to) {
    regions.computeIfAbsent(from, _ -> new EnumMap<>(Band.class)).merge(to, 1L, Long::sum);
  }

  Moves toMoves() {
    List<Move> moves = new ArrayList<>();
    regions.forEach(
        (from, byBand) -> byBand.forEach((to, count) -> moves.add(new Move(from, to, count))));
    long same = moves.stream().filter(MoveCount::stays).mapToLong(Move::regions).sum();
    moves.removeIf(MoveCount::stays);
    return new Moves(moves, same, decided);
  }

  private static boolean stays(Move move) {
    return move.from() == move.to();
  }
}
