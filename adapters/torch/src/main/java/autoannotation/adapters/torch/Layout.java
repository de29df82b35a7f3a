package autoannotation.adapters.torch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How the output tensors of a network are arranged. N is the number of views, A of anchors, C of
 * classes.
 */
enum Layout {
  BOXES_AND_SCORES(BoxesAndScores::read, 3, 3),
  DETECTIONS(Detections::read, 3, 2, 2),
  YOLO(Yolo::read, 3),
  YOLO_OBJECTNESS(YoloObjectness::read, 3);

  /** Reads tensors of this layout; {@code first} is the number of the first label. */
  @FunctionalInterface
  interface Reader {
    NetworkOutput read(List<Tensor> tensors, int first, int labels);
  }

  @SuppressWarnings("ImmutableEnumChecker") // a method of a class without state
  private final Reader reader;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is
  private final List<Integer> ranks;

  Layout(Reader reader, Integer... ranks) {
    this.reader = reader;
    this.ranks = List.of(ranks);
  }

  static List<String> names() {
    return Arrays.stream(values()).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * Whether the number and ranks of the tensors are those of this layout, for the given number of
   * views.
   */
  boolean fits(List<Tensor> tensors, int views) {
    return tensors.stream().map(Tensor::rank).toList().equals(ranks)
        && tensors.stream().allMatch(tensor -> tensor.size(0) == views)
        && (tensors.size() == 1
            || (tensors.getFirst().size(2) == 4
                && tensors.stream().allMatch(t -> t.size(1) == tensors.getFirst().size(1))));
  }

  /** Reads tensors for which {@link #fits} is true. */
  NetworkOutput read(List<Tensor> tensors, int first, int labels) {
    return reader.read(tensors, first, labels);
  }
}
