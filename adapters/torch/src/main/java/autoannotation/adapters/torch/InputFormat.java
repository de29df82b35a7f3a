package autoannotation.adapters.torch;

import java.util.List;

/**
 * The input of the network: float32 of views x 3 x {@code height} x {@code width}. A channel value
 * v from 0 to 255 is passed as (v - mean) / std; {@code pad} is the v of the bars of a letterbox.
 */
public record InputFormat(
    int width,
    int height,
    List<String> views,
    String channels,
    List<Double> mean,
    List<Double> std,
    int pad) {

  private static final int LARGEST_SIDE = 4096;

  public InputFormat {
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
    DescriptorNumbers.positive(field, value);
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

  /** Normalises a value from 0 to 255 of the channel with that index. */
  float normalised(int value, int channel) {
    return (float) ((value - mean.get(channel)) / std.get(channel));
  }

  /** The offset of a channel in a BGR pixel. */
  int offset(int channel) {
    return channels.equals("rgb") ? 2 - channel : channel;
  }
}
