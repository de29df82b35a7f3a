package autoannotation.core.workflow;

import java.util.Collection;
import java.util.List;

/**
 * What a workflow would do with the regions of one concept.
 *
 * @param moves those that would go elsewhere, by where they are and would be
 * @param same how many would stay where they are
 * @param decided how many are left alone, because a person decided them
 */
public record Moves(List<Move> moves, long same, long decided) {

  public Moves {
    moves = List.copyOf(moves);
  }

  /** Of several concepts in all. */
  public static Moves sum(Collection<Moves> ofConcepts) {
    MoveCounter all = new MoveCounter();
    ofConcepts.forEach(all::add);
    return all.toMoves();
  }
}
