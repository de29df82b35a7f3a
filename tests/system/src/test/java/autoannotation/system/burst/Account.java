package autoannotation.system.burst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * An account whose functions share one pool, in virtual time: photos arrive at a steady rate, and
 * each execution calls the detector, then two writers at once. A call that finds the pool full is
 * refused and retried as its rules say. The same seed gives the same result.
 */
final class Account {

  static final double PHOTOS_PER_SECOND = 50;

  private static final double DETECTOR_SECONDS = 0.5;
  private static final double WRITER_SECONDS = 0.1;
  private static final int WRITERS = 2;
  private static final String POOL_FULL = "Lambda.TooManyRequestsException";
  private static final String NO_SNAPSHOT = "Lambda.SnapStartNotReadyException";

  private final int pool;
  private final double limit;
  private final List<RetryRule> detector;
  private final List<RetryRule> writers;
  private final Random random;
  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparingDouble(Event::at).thenComparingLong(Event::order));
  private double snapshotReady;
  private long scheduled;
  private int running;

  /**
   * An account without any photos yet.
   *
   * @param pool how many functions run at once
   * @param limit how long an execution may take, in seconds
   */
  Account(int pool, double limit, List<RetryRule> detector, List<RetryRule> writers, long seed) {
    this.pool = pool;
    this.limit = limit;
    this.detector = detector;
    this.writers = writers;
    this.random = new Random(seed);
  }

  /** The detector has no snapshot for so many seconds after the first photo. */
  Account withoutSnapshot(double seconds) {
    snapshotReady = seconds;
    return this;
  }

  /** How an execution ends. */
  enum End {
    ANNOTATED,
    REDRIVEN,
    /** It ran out of time: nothing catches that. */
    LOST
  }

  /** A photo; {@code detected} once its detection is recorded. */
  static final class Photo {
    private boolean detected;
    private int writersLeft;
    private double started;
    private End end;

    End end() {
      return end;
    }
  }

  /** A try of a call begins, or its function ends. */
  private record Event(double at, long order, Call call, boolean ends) {}

  /** One call of an execution, with how often each of its rules was used. */
  private static final class Call {
    private final Photo photo;
    private final boolean detects;
    private final int[] used;

    Call(Photo photo, boolean detects, int rules) {
      this.photo = photo;
      this.detects = detects;
      this.used = new int[rules];
    }
  }

  static List<Photo> photos(int count) {
    List<Photo> photos = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      photos.add(new Photo());
    }
    return photos;
  }

  /** Runs an execution for each photo to its end. Those that are detected already only write. */
  void run(List<Photo> photos) {
    for (int i = 0; i < photos.size(); i++) {
      Photo photo = photos.get(i);
      photo.started = i / PHOTOS_PER_SECOND;
      photo.end = null;
      next(photo, photo.started);
    }
    while (!events.isEmpty()) {
      Event event = events.remove();
      if (event.ends()) {
        end(event);
      } else {
        begin(event);
      }
    }
  }

  private void next(Photo photo, double now) {
    if (!photo.detected) {
      schedule(now, new Call(photo, true, detector.size()), false);
      return;
    }
    photo.writersLeft = WRITERS;
    for (int i = 0; i < WRITERS; i++) {
      schedule(now, new Call(photo, false, writers.size()), false);
    }
  }

  private void begin(Event event) {
    Call call = event.call();
    if (isOver(call.photo, event.at())) {
      return;
    }
    if (call.detects && event.at() < snapshotReady) {
      refuse(event, NO_SNAPSHOT);
    } else if (running == pool) {
      refuse(event, POOL_FULL);
    } else {
      running++;
      schedule(event.at() + (call.detects ? DETECTOR_SECONDS : WRITER_SECONDS), call, true);
    }
  }

  private void refuse(Event event, String error) {
    Call call = event.call();
    List<RetryRule> rules = call.detects ? detector : writers;
    for (int i = 0; i < rules.size(); i++) {
      RetryRule rule = rules.get(i);
      if (rule.errors().contains(error)) {
        if (call.used[i] < rule.attempts()) {
          schedule(event.at() + rule.pause(call.used[i]++, random), call, false);
        } else {
          call.photo.end = End.REDRIVEN;
        }
        return;
      }
    }
    call.photo.end = End.REDRIVEN;
  }

  private void end(Event event) {
    running--;
    Photo photo = event.call().photo;
    if (isOver(photo, event.at())) {
      return;
    }
    if (event.call().detects) {
      photo.detected = true;
      next(photo, event.at());
    } else if (--photo.writersLeft == 0) {
      photo.end = End.ANNOTATED;
    }
  }

  /** Whether the execution has ended, or ends now because its time is up. */
  private boolean isOver(Photo photo, double now) {
    if (photo.end == null && now > photo.started + limit) {
      photo.end = End.LOST;
    }
    return photo.end != null;
  }

  private void schedule(double at, Call call, boolean ends) {
    events.add(new Event(at, scheduled++, call, ends));
  }
}
