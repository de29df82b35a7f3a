package autoannotation.core.workflow;

import autoannotation.core.evidence.Band;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the moves of one concept's regions. */
final class MoveCounter {

  private final Map<Band, Map<Band, Long>> regions = new EnumMap<>(Band.class);
  private long same;
  private long decided;

  void decided() {
    decided++;
  }

  void move(Band from, Band to) {
    if (from == to) {
      same++;
    } else {
      add(new Move(from, to, 1));
    }
  }

  void add(Moves moves) {
    moves.moves().forEach(this::add);
    same += moves.same();
    decided += moves.decided();
  }

  Moves toMoves() {
    List<Move> moves = new ArrayList<>();
    regions.forEach(
        (from, byBand) -> byBand.forEach((to, count) -> moves.add(new Move(from, to, count))));
    return new Moves(moves, same, decided);
  }

  private void add(Move move) {
    regions
        .computeIfAbsent(move.from(), _ -> new EnumMap<>(Band.class))
        .merge(move.to(), move.regions(), Long::sum);
  }
}
