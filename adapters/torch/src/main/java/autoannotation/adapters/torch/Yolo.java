package autoannotation.adapters.torch;

import java.util.List;

/** Layout of YOLO from version 8 on: [N, 4 + C, A]. */
final class Yolo {

  private Yolo() {}

  static NetworkOutput read(List<Tensor> tensors, int first, int labels) {
    Tensor all = tensors.getFirst();
    return new NetworkOutput(
        all.size(2),
        all.size(1) - 4 - first,
        (view, anchor, side) -> all.at(view, side, anchor),
        (view, anchor, label) -> all.at(view, 4 + first + label, anchor));
  }
}
