package autoannotation.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.InputId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of leases does. */
public abstract class LeasesContract {

  private static final InputId PHOTO = new InputId("inputs/a@b.jpg", "v1");
  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(600);

  private Leases leases;

  /** A store without leases. */
  protected abstract Leases empty();

  @BeforeEach
  void start() {
    leases = empty();
  }

  @Test
  void take_freePhoto_leasesIt() {
    assertEquals(List.of(), leases.of("task"));
    assertEquals(true, take(PHOTO, "ann", NOON));
    assertEquals(List.of(new Lease(PHOTO, "ann", LATER)), leases.of("task"));
  }

  @Test
  void take_photoLeasedByAnother_refusesUntilTheLeaseEnds() {
    take(PHOTO, "ann", NOON);
    assertEquals(false, take(PHOTO, "bob", NOON));
    assertEquals(false, take(PHOTO, "bob", LATER.minusSeconds(1)));
    assertEquals(List.of(new Lease(PHOTO, "ann", LATER)), leases.of("task"));
    Instant over = LATER.plusSeconds(1);
    assertEquals(true, take(PHOTO, "bob", over));
    assertEquals(List.of(new Lease(PHOTO, "bob", over.plusSeconds(600))), leases.of("task"));
    assertEquals(false, take(PHOTO, "ann", over), "it is bob's now");
  }

  @Test
  void take_fractionOfASecondLeft_refusesIt() {
    Instant end = LATER.plusMillis(900);
    assertEquals(true, leases.take("task", new Lease(PHOTO, "ann", end), NOON));
    assertEquals(false, take(PHOTO, "bob", LATER.plusMillis(500)));
  }

  @Test
  void take_ownPhotoAgain_renewsTheLease() {
    take(PHOTO, "ann", NOON);
    assertEquals(true, take(PHOTO, "ann", NOON.plusSeconds(60)));
    assertEquals(List.of(new Lease(PHOTO, "ann", LATER.plusSeconds(60))), leases.of("task"));
  }

  @Test
  void release_leaseOfAnother_changesNothing() {
    take(PHOTO, "ann", NOON);
    leases.release("task", PHOTO, "bob");
    leases.release("task-2", PHOTO, "ann");
    assertEquals(false, take(PHOTO, "bob", NOON));
    leases.release("task", PHOTO, "ann");
    leases.release("task", PHOTO, "ann");
    assertEquals(List.of(), leases.of("task"));
    assertEquals(true, take(PHOTO, "bob", NOON));
  }

  @Test
  void take_otherTaskOrVersion_leasesItSeparately() {
    InputId other = new InputId("inputs/a@b.jpg", "v2");
    take(PHOTO, "ann", NOON);
    assertEquals(true, take(other, "bob", NOON));
    assertEquals(true, leases.take("task-2", new Lease(PHOTO, "bob", LATER), NOON));
    assertEquals(
        Set.of(new Lease(PHOTO, "ann", LATER), new Lease(other, "bob", LATER)),
        Set.copyOf(leases.of("task")));
    assertEquals(List.of(new Lease(PHOTO, "bob", LATER)), leases.of("task-2"));
  }

  @Test
  void take_twoReviewersAtOnce_oneGetsEachPhoto() throws Exception {
    int photos = 100;
    CyclicBarrier start = new CyclicBarrier(2);
    try (var both = Executors.newFixedThreadPool(2)) {
      var ann = both.submit(all(photos, "ann", start));
      var bob = both.submit(all(photos, "bob", start));
      for (int photo = 0; photo < photos; photo++) {
        assertEquals(true, ann.get().get(photo) ^ bob.get().get(photo), "photo " + photo);
      }
      for (Lease lease : leases.of("task")) {
        int photo = Integer.parseInt(lease.inputId().key());
        assertEquals(ann.get().get(photo) ? "ann" : "bob", lease.reviewer());
      }
    }
    assertEquals(photos, leases.of("task").size());
  }

  /** Whether the reviewer got each of the photos, both asking for each at once. */
  private Callable<List<Boolean>> all(int photos, String reviewer, CyclicBarrier start) {
    return () -> {
      List<Boolean> got = new ArrayList<>();
      for (int photo = 0; photo < photos; photo++) {
        start.await();
        got.add(take(new InputId(Integer.toString(photo), "v1"), reviewer, NOON));
      }
      return got;
    };
  }

  private boolean take(InputId photo, String reviewer, Instant now) {
    return leases.take("task", new Lease(photo, reviewer, now.plusSeconds(600)), now);
  }
}
