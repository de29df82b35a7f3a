package autoannotation.detector.model;

import java.util.Locale;

/** A way to put a picture into the network's square. */
enum View {
  /** As it is, in the middle, with black bars. */
  LETTERBOX {
    @Override
    Place place(int width, int height, int size) {
      double scale = Math.min((double) size / width, (double) size / height);
      int shownWidth = Math.max(1, (int) Math.rint(width * scale));
      int shownHeight = Math.max(1, (int) Math.rint(height * scale));
      return new Place((size - shownWidth) / 2, (size - shownHeight) / 2, shownWidth, shownHeight);
    }
  },
  /** Without bars, its proportions given up. */
  STRETCH {
    @Override
    Place place(int width, int height, int size) {
      return new Place(0, 0, size, size);
    }
  };

  /** Where a picture of {@code width} x {@code height} stands in a square of {@code size}. */
  abstract Place place(int width, int height, int size);

  static View named(String name) {
    for (View view : values()) {
      if (view.name().toLowerCase(Locale.ROOT).equals(name)) {
        return view;
      }
    }
    throw new IllegalArgumentException("views holds neither letterbox nor stretch: " + name);
  }
}
