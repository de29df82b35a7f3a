package autoannotation.adapters.torch;

import java.util.List;
import java.util.Locale;

/**
 * The output of the network: tensors in a {@link Layout}, boxes as {@code xyxy} (two corners) or
 * {@code cxcywh} (centre and size), in {@code pixels} of the input or {@code relative} to it.
 * {@code firstLabel} is the number of the first line of labels.txt: 1 if 0 is the background.
 */
public record OutputFormat(String layout, String boxes, String unit, int firstLabel) {

  public OutputFormat {
    one("layout", layout, Layout.names());
    one("boxes", boxes, List.of("xyxy", "cxcywh"));
    one("unit", unit, List.of("pixels", "relative"));
    if (firstLabel < 0) {
      throw new IllegalArgumentException("first_label is below 0: " + firstLabel);
    }
  }

  private static void one(String field, String value, List<String> known) {
    if (!known.contains(value)) {
      throw new IllegalArgumentException(
          "%s is not one of %s: %s".formatted(field, String.join(", ", known), value));
    }
  }

  Layout kind() {
    return Layout.valueOf(layout.toUpperCase(Locale.ROOT));
  }

  /** Converts a box of the network to x1, y1, x2, y2 in pixels of the input. */
  double[] corners(double[] box, InputFormat input) {
    double width = unit.equals("relative") ? input.width() : 1;
    double height = unit.equals("relative") ? input.height() : 1;
    double x = box[0] * width;
    double y = box[1] * height;
    double a = box[2] * width;
    double b = box[3] * height;
    return boxes.equals("xyxy")
        ? new double[] {x, y, a, b}
        : new double[] {x - a / 2, y - b / 2, x + a / 2, y + b / 2};
  }
}
