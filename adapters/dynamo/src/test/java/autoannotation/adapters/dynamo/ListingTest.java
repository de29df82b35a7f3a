package autoannotation.adapters.dynamo;

import static autoannotation.adapters.dynamo.Annotations.approved;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {

  @RegisterExtension static final LocalDynamo DYNAMO = new LocalDynamo();

  private static final int PHOTOS = 40;
  private static final int REGIONS = 9; // 0 to 7 are kept

  private Listing listing;
  private AnnotationStore store;

  @BeforeEach
  void put() {
    DYNAMO.empty();
    List<InputId> photos = new ArrayList<>();
    List<Annotation> annotations = new ArrayList<>();
    for (int number = 0; number < PHOTOS; number++) {
      photos.add(photo(number));
      for (int region = 0; region < REGIONS; region++) {
        annotations.add(Annotations.waiting(photo(number), region, 0.6));
      }
    }
    DYNAMO.putInputs(photos, "coco@0123456789ab/1", "0 1 2 3 4 5 6 7");
    DYNAMO.put(annotations);
    listing = new Listing(DYNAMO.client(), LocalDynamo.TABLE);
    store = new DynamoAnnotationStore(DYNAMO.client(), LocalDynamo.TABLE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 128})
  void each_that_was_there_all_along_is_met_once_whatever_is_decided_meanwhile(int perPage) {
    List<String> met = new ArrayList<>();
    Optional<Cursor> at = Optional.empty();
    int pages = 0;
    do {
      AnnotationPage page = listing.page(_ -> true, perPage, at);
      assertEquals(true, page.annotations().size() <= perPage);
      page.annotations().forEach(annotation -> met.add(annotation.id()));
      at = page.next().map(Cursor::toString).map(Cursor::parse);
      // one that was met or not, and one that nobody knew
      decide(Annotations.waiting(photo(pages % PHOTOS), pages % 8, 0.6));
      store.add(Annotations.added(photo(pages % PHOTOS), "verdict-%d".formatted(pages)));
      pages++;
    } while (at.isPresent());
    assertEquals(met.size(), new TreeSet<>(met).size(), "met twice");
    TreeSet<String> unmet = new TreeSet<>(visibleFromTheStart());
    unmet.removeAll(met);
    assertEquals(new TreeSet<>(), unmet);
    assertEquals(true, pages >= PHOTOS * 8 / perPage, "pages: " + pages);
  }

  @Test
  void only_what_is_wanted_fills_a_page() {
    Predicate<Annotation> wanted = annotation -> annotation.inputId().equals(photo(3));
    List<String> met = new ArrayList<>();
    Optional<Cursor> at = Optional.empty();
    do {
      AnnotationPage page = listing.page(wanted, 3, at);
      page.annotations().forEach(annotation -> met.add(annotation.region().id()));
      at = page.next();
    } while (at.isPresent());
    assertEquals(List.of("0", "1", "2", "3", "4", "5", "6", "7"), met.stream().sorted().toList());
    assertEquals(3, listing.page(wanted, 3, Optional.empty()).annotations().size());
  }

  @Test
  void the_last_page_has_no_next_and_of_nothing_there_is_one_page() {
    assertEquals(
        Optional.empty(), listing.page(_ -> true, PHOTOS * REGIONS, Optional.empty()).next());
    DYNAMO.empty();
    assertEquals(
        new AnnotationPage(List.of(), Optional.empty()),
        listing.page(_ -> true, 7, Optional.empty()));
  }

  @Test
  void all_are_those_that_the_last_runs_kept_and_those_that_persons_decided() {
    Annotation dropped = Annotations.waiting(photo(5), 8, 0.6);
    decide(dropped);
    TreeSet<String> expected = new TreeSet<>(visibleFromTheStart());
    expected.add(dropped.id());
    List<Annotation> all = listing.all(_ -> true);
    assertEquals(expected.size(), all.size());
    assertEquals(expected, new TreeSet<>(all.stream().map(Annotation::id).toList()));
    assertEquals(List.of(approved(dropped, "ann")), listing.all(Annotation::decided));
  }

  @Test
  void a_cursor_stands_for_its_place_even_when_nothing_is_there_any_more() {
    AnnotationPage first = listing.page(_ -> true, 10, Optional.empty());
    AnnotationPage second = listing.page(_ -> true, 10, first.next());
    Annotation last = first.annotations().getLast();
    DYNAMO
        .client()
        .deleteItem(
            delete ->
                delete
                    .tableName(LocalDynamo.TABLE)
                    .key(AnnotationItem.key(last.inputId(), last.id())));
    assertEquals(second, listing.page(_ -> true, 10, first.next()));
  }

  private void decide(Annotation waiting) {
    Annotation seen = store.find(waiting.inputId(), waiting.id()).orElseThrow();
    if (!seen.decided()) {
      assertEquals(true, store.decide(seen, approved(seen, "ann")));
    }
  }

  private static List<String> visibleFromTheStart() {
    List<String> ids = new ArrayList<>();
    for (int number = 0; number < PHOTOS; number++) {
      for (int region = 0; region < REGIONS - 1; region++) {
        ids.add(Annotations.waiting(photo(number), region, 0.6).id());
      }
    }
    return ids;
  }

  private static InputId photo(int number) {
    return new InputId("inputs/%d.jpg".formatted(number), "v1");
  }
}
