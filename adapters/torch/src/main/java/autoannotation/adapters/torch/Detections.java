package autoannotation.adapters.torch;

import java.util.List;

/**
 * Layout of networks with built-in suppression: boxes [N, K, 4], labels [N, K] and scores [N, K];
 * score 0 marks unused entries.
 */
final class Detections {

  private Detections() {}

  static NetworkOutput read(List<Tensor> tensors, int first, int labels) {
    Tensor boxes = tensors.get(0);
    Tensor numbers = tensors.get(1);
    Tensor scores = tensors.get(2);
    for (int i = 0; i < scores.values().length; i++) {
      if (scores.values()[i] > 0 && numbers.values()[i] >= first + labels) {
        throw new IllegalStateException(
            "the network found label %.0f, but labels.txt ends with %d: give a line for each"
                .formatted(numbers.values()[i], first + labels - 1));
      }
    }
    return new NetworkOutput(
        boxes.size(1),
        labels,
        boxes::at,
        (view, anchor, label) ->
            numbers.at(view, anchor) == first + label ? scores.at(view, anchor) : 0);
  }
}
