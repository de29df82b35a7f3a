package autoannotation.adapters.torch;

import java.util.List;

/** [N, A, 5 + C], a score being objectness times class: YOLO of versions 5 and 7, YOLOX. */
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
