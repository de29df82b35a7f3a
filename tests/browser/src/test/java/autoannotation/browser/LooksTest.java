package autoannotation.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each view at two sizes, light and dark: held to axe-core, and kept as a picture. */
class LooksTest {

  private static Served served;

  @BeforeAll
  static void serve() {
    served = new Served("looks");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "1280, 800, LIGHT",
    "1280, 800, DARK",
    "1024, 768, LIGHT",
    "1024, 768, DARK",
  })
  void view_eachSizeAndScheme_isAccessible(int width, int height, ColorScheme scheme) {
    String size = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
    try (Visit visit = new Visit(served, width, height, scheme)) {
      visit.ready();
      look(visit, "review" + size);
      visit.press("?");
      look(visit, "help" + size);
      visit.press("Escape");
      visit.press("c");
      look(visit, "fix" + size);
      visit.press("Escape");
      visit.press("Space");
      visit.sent();
      look(visit, "decided" + size);
      visit.press("z");
      visit.sent();
      visit.find("#to-inputs").click();
      visit.find("main a[href*='#/inputs/']").first().waitFor();
      look(visit, "inputs" + size);
      visit.find("main a[href*='#/inputs/']").nth(10).click();
      visit.ready();
      look(visit, "input" + size);
      assertEquals(List.of(), visit.errors);
    }
  }

  static void look(Visit visit, String name) {
    visit.page.waitForTimeout(300); // what moves has arrived
    visit.screenshot(name);
    List<String> wrong =
        new AxeBuilder(visit.page)
            .analyze().getViolations().stream().map(LooksTest::words).toList();
    assertEquals(List.of(), wrong, name);
    boolean overflows =
        (boolean)
            visit.page.evaluate(
                "() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
    assertTrue(!overflows, name + " is wider than the window");
  }

  private static String words(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().getFirst().getHtml();
  }
}
