package autoannotation.cli.progress;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Says how far a run is: on a terminal in one line that is drawn again and again, elsewhere in a
 * line now and then. Any thread may say that a photo is done.
 */
public final class Progress implements AutoCloseable {

  private static final String REDRAW = "\r\u001b[K";
  private static final Duration SHORT_RUN = Duration.ofSeconds(2);
  private static final Duration A_BLINK = Duration.ofMillis(80);

  private final PrintStream out;
  private final boolean terminal;
  private final int total;
  private final InstantSource clock;
  private final Instant started;
  private Duration drawn = Duration.ZERO;
  private int done;
  private String last = "";

  Progress(PrintStream out, boolean terminal, int total, InstantSource clock) {
    this(out, terminal, "annotating", total, clock);
  }

  private Progress(
      PrintStream out, boolean terminal, String doing, int total, InstantSource clock) {
    this.out = out;
    this.terminal = terminal;
    this.total = total;
    this.clock = clock;
    this.started = clock.instant();
    print(terminal ? ProgressLine.bar(state()) : ProgressLine.start(doing, state()));
  }

  /** Starts a run over that many photos, and prints its progress on {@code out}. */
  public static Progress start(PrintStream out, int total) {
    return start(out, "annotating", total);
  }

  /**
   * As {@link #start(PrintStream, int)}, for something else than annotating.
   *
   * @param total the number of photos as far as it is known; there may be more
   */
  public static Progress start(PrintStream out, String doing, int total) {
    return new Progress(out, onTerminal(), doing, total, InstantSource.system());
  }

  @SuppressWarnings("SystemConsoleNull") // error-prone has JDK 22 in mind: 25 answers null again
  private static boolean onTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  public synchronized void done(String name) {
    int tenth = tenth();
    done++;
    last = name;
    RunState state = state();
    if (terminal) {
      redraw(state);
    } else if (tenth() > tenth && done < total && state.elapsed().compareTo(SHORT_RUN) > 0) {
      print(ProgressLine.quiet(state));
    }
  }

  /** Prints the summary of the run, whether it is complete or was interrupted. */
  @Override
  public synchronized void close() {
    if (terminal) {
      out.print(REDRAW);
    }
    out.println(ProgressLine.end(state()));
    out.flush();
  }

  private void redraw(RunState state) {
    if (state.elapsed().minus(drawn).compareTo(A_BLINK) >= 0) {
      drawn = state.elapsed();
      print(ProgressLine.bar(state));
    }
  }

  private void print(String line) {
    if (terminal) {
      out.print(REDRAW + line);
    } else {
      out.println(line);
    }
    out.flush();
  }

  private int tenth() {
    return total == 0 ? 0 : (int) (10L * Math.min(done, total) / total);
  }

  private RunState state() {
    return new RunState(
        done, Math.max(done, total), Duration.between(started, clock.instant()), last);
  }
}
