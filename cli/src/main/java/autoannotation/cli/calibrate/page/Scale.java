package autoannotation.cli.calibrate.page;

import java.util.Locale;

/** Where a value lies on the paper: from {@code start} to {@code end}, in the picture's units. */
record Scale(double from, double to, double start, double end) {

  /** Values beyond an end are drawn there. */
  String at(double value) {
    double inside = Math.clamp(value, Math.min(from, to), Math.max(from, to));
    double place = start + (inside - from) / (to - from) * (end - start);
    return String.format(Locale.ROOT, "%.1f", place);
  }
}
