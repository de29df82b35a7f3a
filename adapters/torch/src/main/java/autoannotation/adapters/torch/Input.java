package autoannotation.adapters.torch;

import java.util.List;

/**
 * What the network takes: float32 of views x 3 x {@code height} x {@code width}. A value of a
 * channel is (v - mean) / std with v from 0 to 255; {@code pad} is the v of a letterbox's bars.
 */
public record Input(
    int width,
    int height,
    List<String> views,
    String channels,
    List<Double> mean,
    List<Double> std,
    int pad) {

  private static final int LARGEST_SIDE = 4096;

  public Input {
    side("width", width);
    side("height", height);
    if (views.isEmpty()) {
      throw new IllegalArgumentException("views is empty: give [\"letterbox\"] or [\"stretch\"]");
    }
    views.forEach(View::named);
    if (!channels.equals("rgb") && !channels.equals("bgr")) {
      throw new IllegalArgumentException("channels is neither rgb nor bgr: " + channels);
    }
    three("mean", mean);
    three("std", std);
    if (std.stream().anyMatch(value -> !(value > 0))) {
      throw new IllegalArgumentException("std is not above 0: " + std);
    }
    if (pad < 0 || pad > 255) {
      throw new IllegalArgumentException("pad is not in 0..255: " + pad);
    }
    views = List.copyOf(views);
    mean = List.copyOf(mean);
    std = List.copyOf(std);
  }

  private static void side(String field, int value) {
    Numbers.positive(field, value);
    if (value > LARGEST_SIDE) {
      throw new IllegalArgumentException(field + " is above " + LARGEST_SIDE + ": " + value);
    }
  }

  private static void three(String field, List<Double> values) {
    if (values.size() != 3) {
      throw new IllegalArgumentException(
          "%s has %d numbers: give 3, one for each channel".formatted(field, values.size()));
    }
  }

  /** What is fed of a value, 0 to 255, of the channel that comes first, second or third. */
  float normalised(int value, int channel) {
    return (float) ((value - mean.get(channel)) / std.get(channel));
  }

  /** Where a channel stands in a pixel's blue, green and red. */
  int offset(int channel) {
    return channels.equals("rgb") ? 2 - channel : channel;
  }
}
