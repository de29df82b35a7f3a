package autoannotation.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.cli.html.HtmlTemplate;
import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.detection.RefusalReason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageTest {

  private static final String NASTY = "\"><script>alert('1')</script>{{style}}&amp;$1\\.jpg";
  private static final String NASTY_ESCAPED =
      "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;{{style}}&amp;amp;$1\\.jpg";

  @Test
  void card_annotatedPhoto_showsPictureAndOutcomes() {
    AnnotatedInput photo =
        Given.photo(
            "inputs/pets/a+b 100% ü.jpg",
            Given.region(0, "cat", 0.2),
            Given.region(1, "dog", 0.7),
            Given.region(2, "cat", 0.97321));
    assertEquals(
        """
        <article class="card" data-state="annotated">
        <a class="frame" href="images/pets/a%2Bb%20100%25%20%C3%BC.jpg">\
        <img src="images/pets/a%2Bb%20100%25%20%C3%BC.jpg" \
        alt="Boxes: cat 0.973 accepted, dog 0.700 awaiting review" loading="lazy"></a>
        <div class="body">
        <h3><bdi><span>pets/</span>a+b 100% ü.jpg</bdi></h3>
        <p class="meta">400 × 300</p>
        <ul>
        <li data-outcome="accepted" data-concept="cat"><span class="concept"><bdi>cat</bdi></span> \
        <span class="score">0.973</span> <span class="word accepted">accepted</span></li>
        <li data-outcome="awaiting review" data-concept="dog"><span class="concept"><bdi>dog</bdi></span> \
        <span class="score">0.700</span> <span class="word awaiting-review">awaiting review</span></li>
        </ul>
        <details><summary>1 dropped</summary>
        <ul>
        <li data-outcome="dropped" data-concept="cat"><span class="concept"><bdi>cat</bdi></span> \
        <span class="score">0.200</span> <span class="word dropped">dropped</span></li>
        </ul>
        </details>
        </div>
        </article>
        """,
        card(photo, Optional.of("images/pets/a+b 100% ü.jpg")));
  }

  @Test
  void card_refusedOrFailedPhoto_showsReasonOrError() {
    assertEquals(
        """
        <article class="card" data-state="refused">
        <div class="frame empty"><p><strong>Refused</strong> \
        the file ends before the picture does, or is broken.</p></div>
        <div class="body">
        <h3><bdi><span></span>half.jpg</bdi></h3>
        <p class="meta">DAMAGED</p>
        </div>
        </article>
        """,
        card(Given.refused("inputs/half.jpg", RefusalReason.DAMAGED), Optional.empty()));
    assertEquals(
        """
        <article class="card" data-state="failed">
        <div class="frame empty"><p><strong>Failed</strong> no &lt;answer&gt;</p></div>
        <div class="body">
        <h3><bdi><span></span>a.jpg</bdi></h3>
        <p class="meta"></p>
        </div>
        </article>
        """,
        card(Given.failed("inputs/a.jpg", "no <answer>"), Optional.empty()));
  }

  @Test
  void page_namesWithMarkup_escapesThem() {
    String page =
        page(
            Given.photo("inputs/" + NASTY, Given.region(0, NASTY, 0.97)),
            Given.failed("inputs/x/" + NASTY, NASTY));
    assertEquals(1, count(page, "<script>"));
    assertFalse(page.contains("alert('1')"));
    // concept's row, alt, concept's id and name, error; in a heading its slash divides it
    assertEquals(5, count(page, Pattern.quote(NASTY_ESCAPED)));
  }

  @Test
  void page_linksOnlyToPicturesAndDataBesideIt() {
    String page = page(Given.photo("inputs/a.jpg", Given.region(0, "cat", 0.97)));
    assertEquals(
        List.of("data:,", "images/a.jpg", "images/a.jpg", "annotations.jsonl", "inputs.jsonl"),
        Pattern.compile("(?:href|src)=\"(.*?)\"")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList());
    assertEquals(0, count(page, "https?:|url\\(|@import|\\{\\{"));
  }

  @Test
  void page_head_showsTheCounts() {
    String page =
        page(
            Given.photo("inputs/a.jpg", Given.region(0, "cat", 0.97), Given.region(1, "cat", 0.1)),
            Given.photo("inputs/b.jpg"),
            Given.refused("inputs/c.jpg", RefusalReason.EMPTY));
    assertEquals(
        List.of(
            "Photos</dt><dd>3",
            "Accepted</dt><dd>1",
            "Awaiting review</dt><dd>0",
            "Dropped</dt><dd>1",
            "Photos refused</dt><dd>1"),
        Pattern.compile("(?<=<dt>).*?(?=</dd>)")
            .matcher(page)
            .results()
            .map(MatchResult::group)
            .toList());
    assertEquals(
        List.of(
            """
            <tr><th scope="row"><bdi>cat</bdi></th><td>1</td><td class="zero">0</td><td>1</td>\
            <td class="share"><div aria-hidden="true"><span class="accepted" style="width:50.0%"></span>\
            <span class="dropped" style="width:50.0%"></span></div></td></tr>"""),
        page.lines().filter(line -> line.startsWith("<tr>")).toList());
  }

  @Test
  void template_missingValue_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> new HtmlTemplate("{{name}}").fill(Map.of()));
  }

  private static String page(AnnotatedInput... inputs) {
    List<AnnotatedInput> all = List.of(inputs);
    Set<String> listed = Set.of("cat", "dog", NASTY);
    return Page.of(
        all,
        listed,
        Summary.of(all, listed),
        Map.of(inputs[0].id().toString(), "images/" + inputs[0].id().key().substring(7)));
  }

  private static String card(AnnotatedInput input, Optional<String> picture) {
    return new Card(input, MarkedRegion.of(input, Set.of("cat", "dog")), picture, "lazy")
        .html()
        .markup();
  }

  private static long count(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().count();
  }
}
