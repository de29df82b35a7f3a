package autoannotation.adapters.torch;

/**
 * The output of the network for a batch: a box for each view and anchor, and a score for each
 * label.
 */
record NetworkOutput(int anchors, int classes, Values boxes, Values scores) {

  /** Numbers by view, anchor, and side of a box (0 to 3) or label. */
  @FunctionalInterface
  interface Values {
    float at(int view, int anchor, int index);
  }

  double score(int view, int anchor, int label) {
    return scores.at(view, anchor, label);
  }

  /** Returns the four numbers of a box, in the order and unit of the network. */
  double[] box(int view, int anchor) {
    double[] box = new double[4];
    for (int side = 0; side < box.length; side++) {
      box[side] = boxes.at(view, anchor, side);
    }
    return box;
  }

  /** Whether all scores are in [0, 1], as after a sigmoid or softmax. */
  boolean probabilities(int views) {
    for (int view = 0; view < views; view++) {
      for (int anchor = 0; anchor < anchors; anchor++) {
        for (int label = 0; label < classes; label++) {
          double score = score(view, anchor, label);
          if (!(score >= 0 && score <= 1)) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
