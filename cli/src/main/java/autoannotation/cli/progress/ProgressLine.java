package autoannotation.cli.progress;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.Locale;

/** Writes the progress of a run as a line of text. */
final class ProgressLine {

  private static final int BAR = 24;

  private ProgressLine() {}

  /** One line of at most 79 columns, for a terminal: a line that wraps can't be redrawn. */
  static String bar(RunState state) {
    int filled = state.total() == 0 ? BAR : BAR * state.done() / state.total();
    String count = "%d/%d".formatted(state.done(), state.total());
    String line = "█".repeat(filled) + "░".repeat(BAR - filled) + "  " + count;
    if (state.done() > 0) {
      line += "  " + speed(state);
    }
    if (state.done() > 0 && state.done() < state.total()) {
      line += "  " + time(state.timeLeft()) + " left";
    }
    return state.last().isEmpty() ? line : line + "  " + fit(state.last(), 77 - line.length());
  }

  static String start(String doing, RunState state) {
    return "%s %s".formatted(doing, photos(state.total()));
  }

  static String quiet(RunState state) {
    return "%d of %s, %s, %s left"
        .formatted(state.done(), photos(state.total()), speed(state), time(state.timeLeft()));
  }

  static String end(RunState state) {
    return "%d of %s in %s, %s"
        .formatted(state.done(), photos(state.total()), time(state.elapsed()), speed(state));
  }

  private static String photos(int count) {
    return count + (count == 1 ? " photo" : " photos");
  }

  private static String speed(RunState state) {
    return String.format(Locale.ROOT, "%.1f photos/s", state.photosPerSecond());
  }

  private static String time(Duration time) {
    long seconds = time.plusMillis(500).toSeconds();
    if (seconds < 60) {
      return seconds + " s";
    }
    return seconds < 3600
        ? "%d:%02d min".formatted(seconds / 60, seconds % 60)
        : "%d:%02d h".formatted(seconds / 3600, seconds / 60 % 60);
  }

  /** A name in so many columns. What isn't plain counts as two columns, what controls becomes ?. */
  private static String fit(String name, int columns) {
    int used = 0;
    int length = 0;
    for (int point : name.codePoints().toArray()) {
      used += point < 0x300 ? 1 : 2;
      if (used > columns) {
        break;
      }
      length++;
    }
    return name.codePoints()
        .limit(length)
        .mapToObj(point -> Character.isISOControl(point) ? "?" : Character.toString(point))
        .collect(joining());
  }
}
