package autoannotation.review.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.lambda.StatusCode;
import autoannotation.core.workflow.ThresholdType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page's files: for anybody, and nothing but them. */
class ViewerTest {

  private static final Path FOLDER = Project.FOLDER.resolve("viewer");

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  private static final String STATUSES = "js/statuses.js";
  private static final Pattern CONSTANT = Pattern.compile("export const (\\w+) = (\\d+);");

  private static Api api;

  @BeforeAll
  static void start() {
    api = new Api();
  }

  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .filter(file -> TYPES.containsKey(file.replaceFirst(".*\\.", "")))
          .sorted()
          .toList();
    }
  }

  @Test
  void annotorious_files_matchThePublishedChecksums() throws Exception {
    Path library = FOLDER.resolve("annotorious");
    List<String> sums = Files.readAllLines(library.resolve("SHA256SUMS"));
    assertEquals(2, sums.size());
    for (String line : sums) {
      String[] sum = line.split(" +", -1);
      byte[] file = Files.readAllBytes(library.resolve(sum[1]));
      byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(file);
      assertEquals(sum[0], HexFormat.of().formatHex(sha256), sum[1]);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void viewer_fileOfThePage_isServedUnchangedWithItsType(String file) throws IOException {
    Answer answer = get("/viewer/" + file);
    assertEquals(200, answer.status());
    assertEquals(TYPES.get(file.replaceFirst(".*\\.", "")), answer.headers().get("Content-Type"));
    assertEquals(Files.readString(FOLDER.resolve(file)), answer.body());
    assertGuarded(answer);
  }

  @Test
  void slidersJs_signs_haveEveryOperator() throws IOException {
    String sliders = Files.readString(FOLDER.resolve("js/inputs/sliders.js"));
    String signs = sliders.substring(sliders.indexOf("const SIGNS"));
    List<String> known =
        Pattern.compile("^  ([A-Z_]+): '", Pattern.MULTILINE)
            .matcher(signs)
            .results()
            .map(match -> match.group(1))
            .toList();
    assertEquals(Stream.of(ThresholdType.values()).map(ThresholdType::name).toList(), known);
  }

  @Test
  void statusesJs_codes_equalThoseOfTheApi() throws IOException {
    Map<String, Integer> codes = new TreeMap<>();
    for (StatusCode status : StatusCode.values()) {
      codes.put(status.name(), status.code());
    }
    codes.put("CONN_THROTTLED", throttled());
    Map<String, Integer> named = new TreeMap<>();
    for (String line : Files.readAllLines(FOLDER.resolve(STATUSES))) {
      Matcher constant = CONSTANT.matcher(line);
      if (constant.matches()) {
        named.put(constant.group(1), Integer.valueOf(constant.group(2)));
      }
    }
    assertEquals(0, named.remove("NO_STATUS"));
    assertTrue(named.size() >= 5, named.toString());
    named.forEach((name, code) -> assertEquals(codes.get(name), code, name));
  }

  @ParameterizedTest
  @MethodSource("files")
  void statusCodes_ofThePage_areWrittenInOneFileAlone(String file) throws IOException {
    if (file.startsWith("js/") && !file.equals(STATUSES)) {
      String source = Files.readString(FOLDER.resolve(file));
      assertFalse(Pattern.compile("\\b1[01][0-9]{3}\\b").matcher(source).find(), file);
    }
  }

  /** API Gateway itself answers it, so Java has no name for it. */
  private static int throttled() throws IOException {
    String yaml = Files.readString(Project.FOLDER.resolve("api.yaml"));
    Matcher code = Pattern.compile("(?s)THROTTLED:.*?\"code\": (\\d+)").matcher(yaml);
    assertTrue(code.find());
    return Integer.parseInt(code.group(1));
  }

  @Test
  void viewer_folder_answersOrRedirectsToThePage() {
    assertEquals(get("/viewer/index.html"), get("/viewer/"));
    Answer moved = api.raw(Request.get("/viewer").by(Sender.NOBODY).event());
    assertEquals(302, moved.status());
    assertEquals("viewer/index.html", moved.headers().get("Location"));
  }

  @Test
  void contentSecurityPolicy_ofThePage_allowsOnlyItsOwnFiles() {
    Map<String, String> policy = policy(get("/viewer/index.html"));
    assertEquals("'none'", policy.get("default-src"));
    assertEquals("'self'", policy.get("script-src"));
    assertEquals("'self'", policy.get("style-src"));
    assertEquals("'self'", policy.get("connect-src"));
    assertEquals("'self' data: blob: https://previews.example", policy.get("img-src"));
    for (String none : List.of("base-uri", "form-action", "frame-ancestors")) {
      assertEquals("'none'", policy.get(none), none);
    }
    assertFalse(policy.toString().contains("unsafe"), policy.toString());
    assertFalse(policy.toString().contains("*"), policy.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../openapi.yaml",
        "..%2fopenapi.yaml",
        "../../openapi.yaml",
        "./index.html",
        "js/../index.html",
        ".index.html",
        "js/.hidden.js",
        "/etc/passwd",
        "//index.html",
        "js//main.js",
        "index.html/",
        "index.html\u0000.js",
        "index.html\n",
        "../autoannotation/review/ReviewFunction.class",
        "..\\openapi.yaml",
        "annotorious/LICENSE",
        "annotorious/README.md",
        "none.html",
        "js",
        "index",
        ".html",
        "META-INF/MANIFEST.MF",
        "../META-INF/maven/pom.xml",
        "%2e%2e/openapi.yaml",
        "index.html?x.js",
        "INDEX.HTML",
        "css/",
        "file:///etc/passwd.html"
      })
  void viewer_pathThatIsNoFileOfThePage_answersNotFound(String file) {
    Answer answer = get("/viewer/" + file);
    RefusalTest.assertRefused(404, 11101, answer);
  }

  @Test
  void config_withoutSignIn_hasNoSignIn() {
    Answer answer = get("/viewer/config.json");
    assertEquals("application/json", answer.headers().get("Content-Type"));
    assertGuarded(answer);
    assertFalse(answer.json().hasNonNull("sign_in"), answer.body());
    assertEquals("../", answer.text("/api"));
    assertEquals(answer.body(), config("none", "none").body());
  }

  @Test
  void config_withSignIn_givesDomainAndClientId() {
    String domain = "https://pets.auth.eu-central-1.amazoncognito.com";
    Answer answer = config(domain, "4k2v7n1q9examplehc5l0a3u6t");
    assertEquals(domain, answer.text("/sign_in/domain"));
    assertEquals("4k2v7n1q9examplehc5l0a3u6t", answer.text("/sign_in/client_id"));
    assertEquals("../signed-in/", answer.text("/api"));
    assertEquals("'self' " + domain, policy(answer).get("connect-src"));
    Description.check("PageConfig", answer.json(), answer.body());
  }

  private static Answer config(String domain, String clientId) {
    Map<String, Object> event =
        new HashMap<>(Request.get("/viewer/config.json").by(Sender.NOBODY).event());
    event.put("stageVariables", Map.of("sign_in_domain", domain, "sign_in_client_id", clientId));
    return api.raw(event);
  }

  private static Answer get(String path) {
    return api.ask(Request.get(path).by(Sender.NOBODY));
  }

  private static void assertGuarded(Answer answer) {
    assertEquals("nosniff", answer.headers().get("X-Content-Type-Options"));
    assertEquals("DENY", answer.headers().get("X-Frame-Options"));
    assertEquals("no-referrer", answer.headers().get("Referrer-Policy"));
    assertTrue(policy(answer).containsKey("default-src"));
  }

  private static Map<String, String> policy(Answer answer) {
    Map<String, String> policy = new TreeMap<>();
    for (String rule : answer.headers().get("Content-Security-Policy").split("; ", -1)) {
      int space = rule.indexOf(' ');
      policy.put(rule.substring(0, space), rule.substring(space + 1));
    }
    return policy;
  }
}
