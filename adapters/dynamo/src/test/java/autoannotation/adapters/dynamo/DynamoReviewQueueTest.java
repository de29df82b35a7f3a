package autoannotation.adapters.dynamo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.application.port.AnnotationFilter;
import autoannotation.application.port.AnnotationListing;
import autoannotation.application.port.AnnotationPage;
import autoannotation.application.port.ReviewQueueContract;
import autoannotation.application.port.Samples;
import autoannotation.application.port.Stores;
import autoannotation.core.annotation.Annotation;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DynamoReviewQueueTest extends ReviewQueueContract {

  @RegisterExtension static final LocalDynamo DYNAMO = new LocalDynamo();

  private static final int OF_EACH_SHARD = 64;
  private static final String SHARDS = "0123456789abcdef";

  private static List<Annotation> all;

  @BeforeAll
  static void put() {
    all = fill(DYNAMO.stores());
  }

  @Override
  protected Stores filled() {
    return DYNAMO.stores();
  }

  @Test
  void next_allShards_takesEquallyFromEach() {
    Map<Character, Long> left = byShard(all);
    assertEquals(SHARDS.length(), left.size());
    Iterator<List<Annotation>> windows = filled().queue().windows("task");
    TreeSet<String> met = new TreeSet<>();
    while (windows.hasNext()) {
      List<Annotation> window = windows.next();
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
  void next_eachShard_beginsWithTheNearestToALimit() {
    Iterator<List<Annotation>> windows = filled().queue().windows("task");
    List<Annotation> first = windows.next();
    List<Annotation> second = windows.next();
    for (int at = 0; at < SHARDS.length(); at++) {
      char shard = SHARDS.charAt(at);
      List<Long> best =
          of(shard, all).stream().map(ReviewQueueContract::distance).sorted().toList();
      assertEquals(
          best.subList(0, 2 * OF_EACH_SHARD),
          List.of(first, second).stream()
              .flatMap(window -> of(shard, window).stream())
              .map(ReviewQueueContract::distance)
              .toList(),
          "shard " + shard);
    }
  }

  @Test
  void next_taskWithNothingToDo_isEmptyAfterOneWindow() {
    Iterator<List<Annotation>> windows = filled().queue().windows("task-2");
    assertEquals(List.of(), windows.next());
    assertEquals(false, windows.hasNext());
  }

  @Test
  void listing_rareFind_endsThePageAndSaysWhereToGoOn() {
    AnnotationListing listing = filled().listing();
    Annotation rare = all.stream().filter(one -> one.id().startsWith("ff")).findFirst().get();
    Annotation decided = Samples.approved(rare, "zoe");
    assertEquals(true, filled().annotations().decide(rare, decided));
    AnnotationPage first = listing.page(decidedByZoe(), 1, Optional.empty());
    // 256 at once, 32 times: of 16 shards of some 625 that is two each, and the last's third is
    // left
    assertEquals(List.of(), first.annotations());
    AnnotationPage second = listing.page(decidedByZoe(), 1, first.next());
    assertEquals(List.of(decided), second.annotations());
    filled().put(List.of(rare));
  }

  private static AnnotationFilter decidedByZoe() {
    return new AnnotationFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("zoe"),
        Optional.empty(),
        false);
  }

  private static List<Annotation> of(char shard, List<Annotation> annotations) {
    return annotations.stream().filter(one -> one.id().charAt(0) == shard).toList();
  }

  private static Map<Character, Long> byShard(List<Annotation> annotations) {
    return annotations.stream()
        .collect(groupingBy(one -> one.id().charAt(0), TreeMap::new, counting()));
  }
}
