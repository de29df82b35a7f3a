package autoannotation.adapters.torch;

import java.util.List;

/**
 * Layout of YOLO versions 5 and 7, and YOLOX: [N, A, 5 + C]; a score is objectness times class
 * score.
 */
final class YoloObjectness {

  private YoloObjectness() {}

  static NetworkOutput read(List<Tensor> tensors, int first, int labels) {
    Tensor all = tensors.getFirst();
    return new NetworkOutput(
        all.size(1),
        all.size(2) - 5 - first,
        all::at,
        (view, anchor, label) -> all.at(view, anchor, 4) * all.at(view, anchor, 5 + first + label));
  }
}
