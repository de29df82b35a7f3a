package autoannotation.adapters.torch;

import java.util.List;

/**
 * Layout of SSD and similar networks: boxes [N, A, 4] and scores [N, A, C], without suppression.
 */
final class BoxesAndScores {

  private BoxesAndScores() {}

  static NetworkOutput read(List<Tensor> tensors, int first, int labels) {
    Tensor boxes = tensors.get(0);
    Tensor scores = tensors.get(1);
    return new NetworkOutput(
        boxes.size(1),
        scores.size(2) - first,
        boxes::at,
        (view, anchor, label) -> scores.at(view, anchor, first + label));
  }
}
