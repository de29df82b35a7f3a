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
  void offline_verdicts_are_kept_said_to_be_and_sent_when_it_is_back() {
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
  void unsent_verdicts_survive_that_the_page_is_closed() {
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
  void a_verdict_on_what_somebody_else_has_decided_is_refused_and_the_page_says_so() {
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
  void nothing_is_asked_of_anybody_else_and_no_rule_of_the_page_is_broken() {
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
