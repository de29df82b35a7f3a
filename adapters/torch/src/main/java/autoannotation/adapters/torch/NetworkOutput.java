package autoannotation.adapters.torch;

/** What the network says of a batch: for each view and anchor a box, and a score for each label. */
record NetworkOutput(int anchors, int classes, Values boxes, Values scores) {

  /** Numbers by view, by anchor, and by a box's side (0 to 3) or by label. */
  @FunctionalInterface
  interface Values {
    float at(int view, int anchor, int index);
  }

  double score(int view, int anchor, int label) {
    return scores.at(view, anchor, label);
  }

  /** Four numbers, in the order and the unit of the network. */
  double[] box(int view, int anchor) {
    double[] box = new double[4];
    for (int side = 0; side < box.length; side++) {
      box[side] = boxes.at(view, anchor, side);
    }
    return box;
  }

  /** Whether all scores are probabilities, as they are when the network ends in a sigmoid. */
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
