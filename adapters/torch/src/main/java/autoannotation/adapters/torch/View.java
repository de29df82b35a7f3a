package autoannotation.adapters.torch;

import java.util.Locale;

/** How a picture is fitted into the input of the network. */
enum View {
  /** Keeps the proportions, centred, with bars. */
  LETTERBOX {
    @Override
    Place place(int width, int height, InputFormat input) {
      double scale = Math.min((double) input.width() / width, (double) input.height() / height);
      int shownWidth = Math.max(1, (int) Math.rint(width * scale));
      int shownHeight = Math.max(1, (int) Math.rint(height * scale));
      return new Place(
          (input.width() - shownWidth) / 2,
          (input.height() - shownHeight) / 2,
          shownWidth,
          shownHeight);
    }
  },
  /** Fills the input and ignores the proportions. */
  STRETCH {
    @Override
    Place place(int width, int height, InputFormat input) {
      return new Place(0, 0, input.width(), input.height());
    }
  };

  /** Returns the position of a picture of {@code width} x {@code height} in the input. */
  abstract Place place(int width, int height, InputFormat input);

  static View named(String name) {
    for (View view : values()) {
      if (view.name().toLowerCase(Locale.ROOT).equals(name)) {
        return view;
      }
    }
    throw new IllegalArgumentException(
        "views holds an unknown view, use letterbox or stretch: " + name);
  }
}
