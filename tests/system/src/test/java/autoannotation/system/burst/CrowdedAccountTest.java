package autoannotation.system.burst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.system.burst.Account.End;
import autoannotation.system.burst.Account.Photo;
import autoannotation.system.template.Deployed;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What becomes of many photos at once where few functions run at once: a simulation in virtual time
 * with the retries of the definition.
 */
class CrowdedAccountTest {

  private static final double EXECUTION_SECONDS =
      ((Number) Deployed.machine().get("TimeoutSeconds")).doubleValue();

  private static final int[] PHOTOS = {100, 300, 1_000, 10_000};
  private static final int[] POOLS = {10, 100, 1_000};
  private static final int MOST_ROUNDS = 20;

  private final List<RetryRule> detector = RetryRule.of("Detect regions");
  private final List<RetryRule> writers = RetryRule.of("Write as SUCCESS");

  /** Two writers at once need a pool of two. */
  @ParameterizedTest
  @CsvSource({"2, ANNOTATED", "1, REDRIVEN"})
  void account_photoAloneWithoutRetries_needsRoomForItsWriters(int pool, End end) {
    List<Photo> photos = Account.photos(1);
    new Account(pool, EXECUTION_SECONDS, List.of(), List.of(), 1).run(photos);
    assertEquals(end, photos.getFirst().end());
  }

  @Test
  void account_executionThatWaitsTooLong_isLost() {
    RetryRule patient =
        new RetryRule(List.of("Lambda.SnapStartNotReadyException"), 200, 2, 1, 200, false);
    List<Photo> photos = Account.photos(1);
    new Account(10, EXECUTION_SECONDS, List.of(patient), writers, 1)
        .withoutSnapshot(350)
        .run(photos);
    assertEquals(1, count(photos, End.LOST));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void burst_of300WhereTenRunAtOnce_annotatesAllAtFirst(long seed) {
    Burst burst = burst(300, 10, seed);
    assertEquals(300, burst.annotated());
  }

  @Test
  void bursts_of300WhereTenRunAtOnce_hardlyEverKeepOneForRedrive() {
    int kept = 0;
    for (int seed = 1; seed <= 1_000; seed++) {
      Burst burst = burst(300, 10, seed);
      assertEquals(0, burst.lost(), burst.toString());
      kept += burst.photos() - burst.annotated();
    }
    assertTrue(kept < 10, kept + " in 1,000 bursts");
  }

  @ParameterizedTest
  @CsvSource({"300, 60", "300, 120", "300, 200", "1000, 200", "3000, 200", "10000, 200"})
  void burst_afterAPauseOfWeeks_losesNone(int count, double snapshotAfter) {
    for (int seed = 1; seed <= 5; seed++) {
      List<Photo> photos = Account.photos(count);
      account(10, seed).withoutSnapshot(snapshotAfter).run(photos);
      assertEquals(0, count(photos, End.LOST));
      if (count == 300) {
        assertEquals(300, count(photos, End.ANNOTATED));
      }
    }
  }

  @Test
  void burst_afterALongerWaitForTheSnapshot_isKeptForRedrive() {
    List<Photo> photos = Account.photos(300);
    account(1_000, 1).withoutSnapshot(240).run(photos);
    assertEquals(300, count(photos, End.REDRIVEN));
  }

  @Test
  void bursts_ofAllSizes_loseNoneAndAreAsDocumented() throws IOException {
    StringBuilder table = new StringBuilder();
    for (int photos : PHOTOS) {
      for (int pool : POOLS) {
        Burst burst = burst(photos, pool, 1);
        assertEquals(0, burst.lost(), burst.toString());
        assertTrue(burst.rounds() < MOST_ROUNDS, burst.toString());
        table.append(burst.row()).append('\n');
      }
    }
    String docs = Files.readString(Deployed.PROJECT.folder().resolve("docs/deploy.md"));
    assertTrue(docs.contains(table), "docs/deploy.md should have:\n" + table);
  }

  /**
   * What became of a burst.
   *
   * @param annotated at first
   * @param lost at first or in any redrive
   * @param rounds how often what failed is given back until all are annotated
   */
  private record Burst(int photos, int pool, int annotated, int lost, int rounds) {

    String row() {
      return "| %,d | %,d | %,d | %,d | %d | %d |"
          .formatted(photos, pool, annotated, photos - annotated - lost, lost, rounds);
    }
  }

  private Burst burst(int count, int pool, long seed) {
    List<Photo> photos = Account.photos(count);
    account(pool, seed).run(photos);
    int annotated = count(photos, End.ANNOTATED);
    int lost = count(photos, End.LOST);
    int rounds = 0;
    List<Photo> failed = failed(photos);
    while (!failed.isEmpty() && rounds < MOST_ROUNDS) {
      rounds++;
      account(pool, seed + rounds).run(failed);
      lost += count(failed, End.LOST);
      failed = failed(failed);
    }
    return new Burst(count, pool, annotated, lost, rounds);
  }

  private Account account(int pool, long seed) {
    return new Account(pool, EXECUTION_SECONDS, detector, writers, seed);
  }

  private static List<Photo> failed(List<Photo> photos) {
    List<Photo> failed = new ArrayList<>(photos);
    failed.removeIf(photo -> photo.end() != End.REDRIVEN);
    return failed;
  }

  private static int count(List<Photo> photos, End end) {
    return (int) photos.stream().filter(photo -> photo.end() == end).count();
  }
}
