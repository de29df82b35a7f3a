package autoannotation.application.port;

import static autoannotation.application.port.AnnotationFilter.ALL;
import static autoannotation.application.port.Samples.approved;
import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every listing of annotations does. */
public abstract class AnnotationListingContract {

  private static final int PHOTOS = 40;
  private static final int REGIONS = 9; // 0 to 7 are kept

  private Stores stores;
  private AnnotationListing listing;
  private Annotations store;

  /** Stores with nothing in them. */
  protected abstract Stores empty();

  @BeforeEach
  void put() {
    stores = empty();
    List<InputId> photos = new ArrayList<>();
    List<Annotation> annotations = new ArrayList<>();
    for (int number = 0; number < PHOTOS; number++) {
      photos.add(photo(number));
      for (int region = 0; region < REGIONS; region++) {
        annotations.add(Samples.waiting(photo(number), region, 0.6));
      }
    }
    stores.putAnnotated(
        photos, "coco@0123456789ab/1", Set.of("0", "1", "2", "3", "4", "5", "6", "7"));
    stores.put(annotations);
    listing = stores.listing();
    store = stores.annotations();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 128})
  void page_othersDecideMeanwhile_givesEachAnnotationOnce(int perPage) {
    List<String> met = new ArrayList<>();
    Optional<Cursor> at = Optional.empty();
    int pages = 0;
    do {
      AnnotationPage page = listing.page(ALL, perPage, at);
      assertEquals(true, page.annotations().size() <= perPage);
      page.annotations().forEach(annotation -> met.add(annotation.id()));
      at = page.next().map(Cursor::toString).map(Cursor::parse);
      // one that was met or not, and one that nobody knew
      decide(Samples.waiting(photo(pages % PHOTOS), pages % 8, 0.6));
      store.add(Samples.added(photo(pages % PHOTOS), "verdict-%d".formatted(pages)));
      pages++;
    } while (at.isPresent());
    assertEquals(met.size(), new TreeSet<>(met).size(), "met twice");
    TreeSet<String> unmet = new TreeSet<>(visibleFromTheStart());
    unmet.removeAll(met);
    assertEquals(new TreeSet<>(), unmet);
    assertEquals(true, pages >= PHOTOS * 8 / perPage, "pages: " + pages);
  }

  @Test
  void page_filtered_countsOnlyWhatMatches() {
    decideAll(photo(3), "bob");
    AnnotationFilter wanted = decidedBy("bob");
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
  void page_oneInput_listsItsAnnotationsPageByPage() {
    List<Annotation> met = new ArrayList<>();
    Optional<Cursor> at = Optional.empty();
    int pages = 0;
    do {
      AnnotationPage page = listing.page(photo(3), ALL, 3, at);
      met.addAll(page.annotations());
      at = page.next();
      pages++;
    } while (at.isPresent());
    assertEquals(3, pages);
    assertEquals(
        stores.all().stream()
            .filter(one -> one.inputId().equals(photo(3)) && !one.region().id().equals("8"))
            .sorted(comparing(Annotation::id))
            .toList(),
        met);
    assertEquals(List.of(), listing.page(photo(3), decidedBy("ann"), 3, at).annotations());
  }

  @Test
  void page_lastOrEmpty_hasNoNext() {
    assertEquals(Optional.empty(), listing.page(ALL, PHOTOS * REGIONS, Optional.empty()).next());
    assertEquals(
        new AnnotationPage(List.of(), Optional.empty()),
        empty().listing().page(ALL, 7, Optional.empty()));
  }

  @Test
  void all_givesKeptAndDecidedAnnotations() {
    Annotation dropped = Samples.waiting(photo(5), 8, 0.6);
    decide(dropped);
    TreeSet<String> expected = new TreeSet<>(visibleFromTheStart());
    expected.add(dropped.id());
    List<Annotation> all = listing.all(ALL);
    assertEquals(expected.size(), all.size());
    assertEquals(expected, new TreeSet<>(all.stream().map(Annotation::id).toList()));
    assertEquals(List.of(approved(dropped, "ann")), listing.all(decidedBy("ann")));
  }

  @Test
  void page_annotationOfTheCursorDeleted_continuesAtItsPlace() {
    AnnotationPage first = listing.page(ALL, 10, Optional.empty());
    AnnotationPage second = listing.page(ALL, 10, first.next());
    Annotation last = first.annotations().getLast();
    stores.remove(last);
    assertEquals(second, listing.page(ALL, 10, first.next()));
  }

  private void decide(Annotation waiting) {
    Annotation seen = store.find(waiting.inputId(), waiting.id()).orElseThrow();
    if (!seen.decided()) {
      assertEquals(true, store.decide(seen, approved(seen, "ann")));
    }
  }

  private void decideAll(InputId photo, String user) {
    for (int region = 0; region < REGIONS - 1; region++) {
      Annotation seen = Samples.waiting(photo, region, 0.6);
      assertEquals(true, store.decide(seen, approved(seen, user)));
    }
  }

  private static AnnotationFilter decidedBy(String user) {
    return new AnnotationFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(user),
        Optional.empty(),
        false);
  }

  private static List<String> visibleFromTheStart() {
    List<String> ids = new ArrayList<>();
    for (int number = 0; number < PHOTOS; number++) {
      for (int region = 0; region < REGIONS - 1; region++) {
        ids.add(Samples.waiting(photo(number), region, 0.6).id());
      }
    }
    return ids;
  }

  private static InputId photo(int number) {
    return new InputId("inputs/%d.jpg".formatted(number), "v1");
  }
}
