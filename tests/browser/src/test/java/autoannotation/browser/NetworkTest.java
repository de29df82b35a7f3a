package autoannotation.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of verdicts when the network is gone, or somebody else was faster. */
class NetworkTest {

  private Served served;
  private Visit visit;

  @BeforeEach
  void open() {
    served = new Served("network");
    visit = new Visit(served);
    visit.ready();
  }

  @AfterEach
  void close() {
    visit.close();
    served.close();
  }

  @Test
  void verdicts_offline_areKeptShownAndSentLater() {
    String first = visit.current();
    visit.context.setOffline(true);
    visit.press("Space");
    String second = visit.current();
    visit.press("x");
    visit.find("#offline:has-text('2 verdicts')").waitFor();
    visit.screenshot("offline");
    assertEquals("ANNOTATION_AWAITING_REVIEW", served.box(first).status());
    visit.context.setOffline(false);
    visit.sent();
    assertEquals("ANNOTATION_SUCCESS", served.box(first).status());
    assertEquals("ANNOTATION_REVIEW_DENIED", served.box(second).status());
    assertTrue(visit.find("#offline").isHidden());
  }

  @Test
  void verdicts_pageClosedWhileOffline_areSentByTheNextPage() {
    String first = visit.current();
    visit.context.setOffline(true);
    visit.press("Space");
    visit.page.close();
    visit.context.setOffline(false);
    Page again = visit.open(served);
    again.waitForFunction("() => window.viewer && window.viewer.outbox().length === 0");
    assertEquals("ANNOTATION_SUCCESS", served.box(first).status());
    assertEquals(1, served.box(first).revision());
  }

  @Test
  void verdict_decidedByAnother_isRefusedAndShown() {
    Box box = served.box(visit.current());
    served.post(
        "verdicts",
        """
        {"verdicts": [{"id": "somebody-else", "verdict": "REJECT", "input_id": "%s",
          "annotation_id": "%s", "revision": 0, "seconds_spent": 1}]}"""
            .formatted(box.inputId(), box.id()));
    visit.press("Space");
    visit.find("#refused li").waitFor();
    String said = visit.find("#refused li").innerText();
    assertTrue(said.contains("changed"), said);
    visit.screenshot("refused");
    assertEquals("ANNOTATION_REVIEW_DENIED", served.box(box.id()).status());
    assertEquals(1, served.box(box.id()).revision());
    visit.find("#refused-acknowledge").click();
    assertTrue(visit.find("#refused").isHidden());
  }

  @Test
  void page_requestsOnlyItsOwnOrigin() {
    visit.press("c");
    visit.press("ArrowRight");
    visit.press("Enter");
    visit.sent();
    visit.find("#to-inputs").click();
    visit.find("main a[href*='#/inputs/']").first().click();
    visit.page.locator("[data-photo-ready=true]").waitFor();
    String origin = served.viewer.replaceFirst("/v1/.*", "/");
    List<String> strangers =
        visit.requests.stream()
            .filter(url -> !url.startsWith(origin))
            .filter(url -> !url.startsWith("data:") && !url.startsWith("blob:"))
            .toList();
    assertEquals(List.of(), strangers);
    assertEquals(List.of(), visit.errors); // the browser tells what its policy refused
  }
}
