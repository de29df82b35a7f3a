package autoannotation.core.workflow;

import java.util.Collection;
import java.util.List;

/**
 * What a workflow would do with the regions of one concept.
 *
 * @param moves the regions that would change their band, by both bands
 * @param same how many regions would stay in their band
 * @param decided how many regions a person has decided: no workflow moves them
 */
public record Moves(List<Move> moves, long same, long decided) {

  public Moves {
    moves = List.copyOf(moves);
  }

  /** The sum over several concepts. */
  public static Moves sum(Collection<Moves> ofConcepts) {
    MoveCounter all = new MoveCounter();
    ofConcepts.forEach(all::add);
    return all.toMoves();
  }
}
