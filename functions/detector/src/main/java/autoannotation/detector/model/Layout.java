package autoannotation.detector.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How detectors arrange what they answer. N is the number of views, C that of the classes. */
enum Layout {
  /** Boxes [N, A, 4] and scores [N, A, C]: SSD and its kin, without suppression. */
  BOXES_AND_SCORES(3, 3) {
    @Override
    NetworkOutput read(List<Tensor> tensors, int first, int labels) {
      Tensor boxes = tensors.get(0);
      Tensor scores = tensors.get(1);
      return new NetworkOutput(
          boxes.size(1),
          scores.size(2) - first,
          boxes::at,
          (view, anchor, label) -> scores.at(view, anchor, first + label));
    }
  },
  /** Boxes [N, K, 4], labels [N, K] and scores [N, K], suppressed; score 0 where there is none. */
  DETECTIONS(3, 2, 2) {
    @Override
    NetworkOutput read(List<Tensor> tensors, int first, int labels) {
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
  },
  /** [N, 4 + C, A]: YOLO from version 8 on. */
  YOLO(3) {
    @Override
    NetworkOutput read(List<Tensor> tensors, int first, int labels) {
      Tensor all = tensors.getFirst();
      return new NetworkOutput(
          all.size(2),
          all.size(1) - 4 - first,
          (view, anchor, side) -> all.at(view, side, anchor),
          (view, anchor, label) -> all.at(view, 4 + first + label, anchor));
    }
  },
  /** [N, A, 5 + C], a score being objectness times class: YOLO of versions 5 and 7, YOLOX. */
  YOLO_OBJECTNESS(3) {
    @Override
    NetworkOutput read(List<Tensor> tensors, int first, int labels) {
      Tensor all = tensors.getFirst();
      return new NetworkOutput(
          all.size(1),
          all.size(2) - 5 - first,
          all::at,
          (view, anchor, label) ->
              all.at(view, anchor, 4) * all.at(view, anchor, 5 + first + label));
    }
  };

  @SuppressWarnings("ImmutableEnumChecker") // List.of is
  private final List<Integer> ranks;

  Layout(Integer... ranks) {
    this.ranks = List.of(ranks);
  }

  static List<String> names() {
    return Arrays.stream(values()).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** Whether tensors have this layout's number and ranks, and as many views as were asked for. */
  boolean fits(List<Tensor> tensors, int views) {
    return tensors.stream().map(Tensor::rank).toList().equals(ranks)
        && tensors.stream().allMatch(tensor -> tensor.size(0) == views)
        && (tensors.size() == 1
            || (tensors.getFirst().size(2) == 4
                && tensors.stream().allMatch(t -> t.size(1) == tensors.getFirst().size(1))));
  }

  /** The tensors, of which {@link #fits} is true; {@code first} is the first label's number. */
  abstract NetworkOutput read(List<Tensor> tensors, int first, int labels);
}
