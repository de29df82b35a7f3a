package autoannotation.adapters.dynamo;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.VerdictContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A queue of 10,000: ten boxes on each of a thousand photos. */
class ReviewQueueTest {

  @RegisterExtension static final LocalDynamo DYNAMO = new LocalDynamo();

  private static final int WAITING = 10_000;
  private static final int OF_EACH_SHARD = 64;
  private static final String SHARDS = "0123456789abcdef";

  private static final List<Annotation> ALL = new ArrayList<>();

  @BeforeAll
  static void put() {
    List<InputId> photos = new ArrayList<>();
    for (int number = 0; number < WAITING; number++) {
      InputId photo = photo(number / 10);
      if (number % 10 == 0) {
        photos.add(photo);
      }
      // from 0.500 to 0.749: near a limit, in the middle, near the other
      ALL.add(Annotations.waiting(photo, number % 10, 0.5 + (number * 7 % 250) / 1000.0));
    }
    DYNAMO.putInputs(photos, "coco@0123456789ab/1", "0 1 2 3 4 5 6 7 8 9");
    DYNAMO.put(ALL);
  }

  @Test
  void every_window_takes_alike_from_all_shards_until_they_are_empty() {
    Map<Character, Long> left = byShard(ALL);
    assertEquals(SHARDS.length(), left.size());
    ReviewQueueReader reader = queue().of("task");
    TreeSet<String> met = new TreeSet<>();
    while (reader.hasMore()) {
      List<Annotation> window = reader.next();
      Map<Character, Long> expected = new TreeMap<>();
      left.forEach((shard, waiting) -> expected.put(shard, Math.min(OF_EACH_SHARD, waiting)));
      expected.values().removeIf(none -> none == 0);
      assertEquals(expected, byShard(window));
      left.replaceAll((_, waiting) -> Math.max(0, waiting - OF_EACH_SHARD));
      window.forEach(annotation -> assertEquals(true, met.add(annotation.id()), "met twice"));
    }
    assertEquals(WAITING, met.size());
  }

  @Test
  void of_each_shard_the_nearest_to_a_limit_come_first() {
    ReviewQueueReader reader = queue().of("task");
    List<Annotation> first = reader.next();
    List<Annotation> second = reader.next();
    for (int at = 0; at < SHARDS.length(); at++) {
      char shard = SHARDS.charAt(at);
      List<Long> best = of(shard, ALL).stream().map(ReviewQueueTest::distance).sorted().toList();
      assertEquals(
          best.subList(0, 2 * OF_EACH_SHARD),
          List.of(first, second).stream()
              .flatMap(window -> of(shard, window).stream())
              .map(ReviewQueueTest::distance)
              .toList(),
          "shard " + shard);
    }
  }

  @Test
  void what_another_task_asks_is_not_in_it() {
    ReviewQueueReader reader = queue().of("task-2");
    assertEquals(List.of(), reader.next());
    assertEquals(false, reader.hasMore());
  }

  @Test
  void what_is_decided_leaves_it_and_what_is_undone_comes_back() {
    AnnotationStore store = new DynamoAnnotationStore(DYNAMO.client(), LocalDynamo.TABLE);
    Annotation best = ALL.stream().min(comparingLong(ReviewQueueTest::distance)).orElseThrow();
    assertEquals(true, firstIds().contains(best.id()));
    Annotation approved = Annotations.approved(best, "ann");
    assertEquals(true, store.decide(best, approved));
    assertEquals(false, firstIds().contains(best.id()));
    Annotation undone =
        Annotations.said(approved, "verdict-undo", new VerdictContent.Undo(), "ann");
    assertEquals(true, store.decide(approved, undone));
    assertEquals(true, firstIds().contains(best.id()));
    DYNAMO.put(List.of(best));
  }

  @Test
  void what_later_limits_made_invisible_is_left_out() {
    ReviewQueueReader reader = queue().of("task");
    InputId photo = reader.next().getFirst().inputId();
    DYNAMO.putInputs(List.of(photo), "coco@0123456789ab/2", "0 1 2 3 4 5 6 7 8 9");
    Set<InputId> met = new HashSet<>();
    ReviewQueueReader again = queue().of("task");
    int boxes = 0;
    while (again.hasMore()) {
      List<Annotation> window = again.next();
      boxes += window.size();
      window.forEach(annotation -> met.add(annotation.inputId()));
    }
    assertEquals(false, met.contains(photo));
    assertEquals(WAITING - 10, boxes);
    DYNAMO.putInputs(List.of(photo), "coco@0123456789ab/1", "0 1 2 3 4 5 6 7 8 9");
  }

  @Test
  void a_page_that_looks_for_what_is_rare_ends_and_says_where_to_go_on() {
    Listing listing = new Listing(DYNAMO.client(), LocalDynamo.TABLE);
    Annotation rare = ALL.stream().filter(one -> one.id().startsWith("ff")).findFirst().get();
    AnnotationPage first = listing.page(rare::equals, 1, Optional.empty());
    // 256 at once, 32 times: of 16 shards of some 625 that is two each, and the last's third is
    // left
    assertEquals(List.of(), first.annotations());
    AnnotationPage second = listing.page(rare::equals, 1, first.next());
    assertEquals(List.of(rare), second.annotations());
  }

  private static ReviewQueue queue() {
    return new ReviewQueue(DYNAMO.client(), LocalDynamo.TABLE);
  }

  private static List<String> firstIds() {
    return queue().of("task").next().stream().map(Annotation::id).toList();
  }

  /** To the nearest limit, in thousandths. */
  private static long distance(Annotation annotation) {
    long value = Math.round(1000 * annotation.region().concept().value());
    return Math.min(value - 500, 750 - value);
  }

  private static List<Annotation> of(char shard, List<Annotation> annotations) {
    return annotations.stream().filter(one -> one.id().charAt(0) == shard).toList();
  }

  private static Map<Character, Long> byShard(List<Annotation> annotations) {
    return annotations.stream()
        .collect(groupingBy(one -> one.id().charAt(0), TreeMap::new, counting()));
  }

  private static InputId photo(int number) {
    return new InputId("inputs/%d.jpg".formatted(number), "v1");
  }
}
