package autoannotation.review.api;

import static autoannotation.review.api.Machine.Box.accepted;
import static autoannotation.review.api.Machine.Box.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.core.annotation.Annotation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever goes from page to page meets each one once. */
class PagesTest {

  private final Api api = new Api();

  @Test
  void annotationPages_othersDecideMeanwhile_holdEachAnnotationOnce() {
    List<Annotation> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      all.addAll(
          api.photo("inputs/%02d.jpg".formatted(i), waiting("cat", 0.7), accepted("dog", 0.97)));
    }
    Iterator<Annotation> undecided = all.iterator();
    List<String> met = new ArrayList<>();
    Request request = Request.get("/annotations").with("per_page", "7");
    Answer page = api.ask(request);
    while (true) {
      assertTrue(page.at("/annotations").size() <= 7, page.body());
      met.addAll(page.each("/annotations", "/id"));
      if (!page.json().has("next")) {
        break;
      }
      for (int i = 0; i < 5 && undecided.hasNext(); i++) { // seen ones, and ones to come
        api.ask(Say.of("REJECT", undecided.next()).by(Sender.REVIEWER));
      }
      page = api.ask(request.with("cursor", page.text("/next")));
    }
    assertEquals(
        all.stream().map(Annotation::id).sorted().toList(), met.stream().sorted().toList());
  }

  @Test
  void annotationPages_filtered_applyTheFilterOnEveryPage() {
    for (int i = 0; i < 30; i++) {
      api.photo("inputs/%02d.jpg".formatted(i), waiting("cat", 0.7), accepted("dog", 0.97));
    }
    Request request = Request.get("/annotations").with("concept_id", "dog").with("per_page", "4");
    List<String> concepts = new ArrayList<>();
    Answer page = api.ask(request);
    while (page.json().has("next")) {
      concepts.addAll(page.each("/annotations", "/data/regions/0/data/concepts/0/id"));
      page = api.ask(request.with("cursor", page.text("/next")));
    }
    concepts.addAll(page.each("/annotations", "/data/regions/0/data/concepts/0/id"));
    assertEquals(java.util.Collections.nCopies(30, "dog"), concepts);
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 128})
  void inputPages_severalVersions_holdEachNewestOnceInKeyOrder(int perPage) {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      String key = "inputs/%03d ü%s.jpg".formatted(i, i % 7 == 0 ? "@x" : "");
      for (int version = 0; version < i % 3; version++) {
        api.photo(key);
      }
      expected.add(api.photo(key).toString());
    }
    api.bucket.delete("inputs/deleted.jpg");
    api.photo("inputs/gone.jpg");
    api.bucket.delete("inputs/gone.jpg");
    api.photo("inputs/folder/");
    api.photo("outputs/report.html");
    api.photo("inputs-old/a.jpg");

    List<String> met = new ArrayList<>();
    Request request = Request.get("/inputs").with("per_page", Integer.toString(perPage));
    Answer page = api.ask(request);
    while (page.json().has("next")) {
      assertEquals(perPage, page.at("/inputs").size());
      met.addAll(page.each("/inputs", "/id"));
      api.photo("inputs/000 again.jpg"); // behind: it moves nothing
      page = api.ask(request.with("cursor", page.text("/next")));
    }
    met.addAll(page.each("/inputs", "/id"));
    assertEquals(expected, met);
  }

  @Test
  void page_withoutPerPage_holds128() {
    for (int i = 0; i < 130; i++) {
      api.photo("inputs/%03d.jpg".formatted(i), waiting("cat", 0.7));
    }
    assertEquals(128, api.ask(Request.get("/inputs")).at("/inputs").size());
    Answer first = api.ask(Request.get("/annotations"));
    assertEquals(128, first.at("/annotations").size());
    Answer last = api.ask(Request.get("/annotations").with("cursor", first.text("/next")));
    assertEquals(2, last.at("/annotations").size());
  }
}
