package autoannotation.core.calibration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

/**
 * The probability that a region is right, as a non-decreasing function of its value: weighted least
 * squares by pooling adjacent violators (Ayer et al. 1955; Zadrozny and Elkan, KDD 2002, for
 * scores).
 */
final class Isotonic {

  /** A region with a value in [{@code from}, {@code to}] is right with that probability. */
  record Level(double from, double to, double chance) {}

  private record Block(double from, double to, double weight, double right) {
    double chance() {
      return right / weight;
    }

    Block with(Block next) {
      return new Block(from, next.to, weight + next.weight, right + next.right);
    }
  }

  private Isotonic() {}

  /** The levels from the lowest value to the highest; none without findings. */
  static List<Level> fit(List<Finding> findings) {
    TreeMap<Double, Block> byValue = new TreeMap<>();
    findings.forEach(one -> byValue.merge(one.value(), block(one), Block::with));
    Deque<Block> blocks = new ArrayDeque<>();
    byValue.values().forEach(block -> push(blocks, block));
    List<Level> levels = new ArrayList<>();
    blocks.forEach(block -> levels.add(new Level(block.from, block.to, block.chance())));
    return levels;
  }

  private static Block block(Finding finding) {
    double weight = 1 / finding.evidence().probability();
    return new Block(finding.value(), finding.value(), weight, finding.right() ? weight : 0);
  }

  private static void push(Deque<Block> blocks, Block next) {
    Block block = next;
    while (!blocks.isEmpty() && blocks.getLast().chance() >= block.chance()) {
      block = blocks.removeLast().with(block);
    }
    blocks.addLast(block);
  }
}
