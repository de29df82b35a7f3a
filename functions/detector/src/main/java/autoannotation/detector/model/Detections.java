package autoannotation.detector.model;

import java.util.List;

/** Boxes [N, K, 4], labels [N, K] and scores [N, K], suppressed; score 0 where there is none. */
final class Detections {

  private Detections() {}

  static NetworkOutput read(List<Tensor> tensors, int first, int labels) {
    Tensor boxes = tensors.get(0);
    Tensor numbers = tensors.get(1);
    Tensor scores = tensors.get(2);
    return new NetworkOutput(
        boxes.size(1),
        labels,
        boxes::at,
        (view, anchor, label) ->
            numbers.at(view, anchor) == first + label ? scores.at(view, anchor) : 0);
  }
}
