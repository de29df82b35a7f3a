package autoannotation.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One person's look at the page, in Chromium. Closing it fails if the page had an error. */
final class Visit implements AutoCloseable {

  private static final Playwright PLAYWRIGHT =
      Playwright.create(
          new Playwright.CreateOptions()
              .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))); // the machine's own

  private static final Browser CHROMIUM =
      PLAYWRIGHT
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(Path.of(System.getProperty("chromium"))));

  static final Path SCREENSHOTS = Command.PROJECT.resolve("tests/browser/target/screenshots");

  final BrowserContext context;
  final Page page;
  final List<String> requests = new ArrayList<>();
  final List<String> errors = new ArrayList<>();

  Visit(Served served) {
    this(served, 1280, 800, ColorScheme.LIGHT);
  }

  Visit(Served served, int width, int height, ColorScheme scheme) {
    context =
        CHROMIUM.newContext(
            new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
    page = open(served);
  }

  /** Another look at it by the same person, with what their browser keeps. */
  Page open(Served served) {
    Page opened = context.newPage();
    opened.setDefaultTimeout(10_000);
    opened.onRequest(request -> requests.add(request.url()));
    opened.onPageError(errors::add);
    opened.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    opened.navigate(served.viewer);
    return opened;
  }

  /** Waits until a box is asked about. */
  void ready() {
    page.locator("[data-photo-ready=true]").waitFor();
  }

  /** The box that is asked about; empty when there is none. */
  String current() {
    return stage("data-current-annotation");
  }

  int left() {
    return Integer.parseInt(stage("data-left"));
  }

  String stage(String attribute) {
    String value = page.locator("[data-photo-ready]").getAttribute(attribute);
    return value == null ? "" : value;
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  /** Lets each request take so many milliseconds longer. */
  void delay(int milliseconds) {
    JsonObject conditions = new JsonObject();
    conditions.addProperty("offline", false);
    conditions.addProperty("latency", milliseconds);
    conditions.addProperty("downloadThroughput", -1);
    conditions.addProperty("uploadThroughput", -1);
    CDPSession session = context.newCDPSession(page);
    session.send("Network.enable");
    session.send("Network.emulateNetworkConditions", conditions);
  }

  /** Waits until all verdicts have reached the API. */
  void sent() {
    page.waitForFunction("() => window.viewer.outbox().length === 0");
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  void screenshot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  @Override
  public void close() {
    context.close();
  }
}
