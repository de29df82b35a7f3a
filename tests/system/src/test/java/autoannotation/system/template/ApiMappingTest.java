package autoannotation.system.template;

import static autoannotation.system.template.Deployed.object;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What api.yaml makes of requests and of the state machine's answers. */
class ApiMappingTest {

  private static final Map<String, Object> API = api();

  /** {@code $input} of API Gateway, as far as api.yaml uses it. */
  public record Input(Map<String, Object> body, Map<String, String> parameters) {
    public Object path(String path) {
      return body.get(path.substring("$.".length()));
    }

    public String params(String name) {
      return parameters.getOrDefault(name, "");
    }
  }

  /**
   * {@code $util} of API Gateway. Like that, it escapes apostrophes too, which JSON doesn't know.
   */
  public static final class Util {
    public Object parseJson(String json) {
      return Json.read(json, Object.class);
    }

    public String escapeJavaScript(String text) {
      String quoted = Json.write(text);
      return quoted.substring(1, quoted.length() - 1).replace("'", "\\'");
    }

    public String urlEncode(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }

  private final Map<String, Object> header = new HashMap<>();
  private final Map<String, Object> override = new HashMap<>(Map.of("header", header));

  @Test
  void response_annotatedPhoto_isTheMachinesOutput() {
    String output = "{\"input\":{\"status\":\"ANNOTATED\"},\"annotations\":[]}";
    Map<?, ?> body = read(answer(Map.of("status", "SUCCEEDED", "output", output)));
    assertEquals(Map.of("code", 10000, "description", "Ok"), body.get("status"));
    assertEquals(Map.of("status", "ANNOTATED"), body.get("input"));
    assertEquals(List.of(), body.get("annotations"));
    assertEquals(null, override.get("status"));
  }

  @Test
  void response_missingOrRefusedPhoto_is404Or422() {
    String missing = "{\"input\":{\"status\":\"NO_SUCH_PHOTO\"},\"message\":\"m\"}";
    assertRefused(11101, answer(Map.of("status", "SUCCEEDED", "output", missing)));
    assertEquals(404, override.get("status"));
    String refused = "{\"input\":{\"status\":\"REJECTED\",\"reason\":\"EMPTY\"},\"message\":\"m\"}";
    String body = answer(Map.of("status", "SUCCEEDED", "output", refused));
    assertRefused(11102, body);
    assertEquals(Map.of("status", "REJECTED", "reason", "EMPTY"), read(body).get("input"));
    assertEquals(422, override.get("status"));
  }

  @Test
  void response_keyOutsideInputs_is400() {
    assertRefused(
        11102, answer(Map.of("status", "FAILED", "error", "NotAnInput", "cause", "inner")));
    assertEquals(400, override.get("status"));
  }

  @Test
  void response_failedExecution_is503WithoutInternals() {
    String body = answer(Map.of("status", "FAILED", "error", "a.b.C", "cause", "stack trace"));
    assertEquals(503, override.get("status"));
    assertRefused(10020, body);
    assertEquals("30", header.get("Retry-After"));
    assertTrue(!body.contains("stack") && !body.contains("a.b.C"), body);
  }

  @Test
  void response_timedOutExecution_is504WithTheInputsLink() {
    String body = answer(Map.of("status", "TIMED_OUT", "cause", "inner"));
    assertRefused(10020, body);
    assertEquals(504, override.get("status"));
    assertEquals("annotations?key=inputs%2Fa+b.jpg", header.get("Location"));
    assertEquals("annotations?key=inputs%2Fa+b.jpg", read(body).get("input"));
  }

  @Test
  void response_requestForLater_is202WithTheInputsLink() {
    Map<String, Object> ok = object(responses("/annotations/requests").get("200"));
    assertEquals("202", ok.get("statusCode"));
    String body = render(template(ok), Map.of("executionArn", "arn"), "inputs/a b.jpg");
    assertEquals("../annotations?key=inputs%2Fa+b.jpg", header.get("Location"));
    assertEquals("../annotations?key=inputs%2Fa+b.jpg", read(body).get("input"));
    assertEquals(Map.of("code", 10000, "description", "Ok"), read(body).get("status"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"inputs/dog.jpg", "inputs/it's \"ü\" 100% a+b\\c.jpg", "inputs/\n\t$key#end.jpg"})
  void request_keyWithSpecialCharacters_reachesTheMachineUnchanged(String key) {
    for (String path : List.of("/annotations", "/annotations/requests")) {
      Map<String, Object> templates = object(integration(path).get("requestTemplates"));
      String template = (String) object(templates.get("application/json")).get("Fn::Sub");
      Map<?, ?> start =
          read(render(template.replace("${AutoAnnotationStateMachine}", "arn"), Map.of(), key));
      assertEquals(Map.of("key", key), read((String) start.get("input")), path);
      assertEquals("arn", start.get("stateMachineArn"));
    }
  }

  @Test
  void response_refusedByStepFunctions_is503() {
    for (String path : List.of("/annotations", "/annotations/requests")) {
      Map<String, Object> unavailable = object(responses(path).get("4\\d\\d|5\\d\\d"));
      assertEquals("503", unavailable.get("statusCode"));
      assertEquals(
          "{method.response.header.Retry-After='5'}",
          unavailable.get("responseParameters").toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "BAD_REQUEST_PARAMETERS, 400, 11102",
    "MISSING_AUTHENTICATION_TOKEN, 401, 11001",
    "UNAUTHORIZED, 401, 11001",
    "EXPIRED_TOKEN, 401, 11001",
    "ACCESS_DENIED, 403, 11007",
    "THROTTLED, 429, 11005",
    "INTEGRATION_FAILURE, 503, 10020",
    "INTEGRATION_TIMEOUT, 504, 10020",
    "DEFAULT_4XX, , 11102",
    "DEFAULT_5XX, , 10020"
  })
  void response_refusedByTheGateway_hasTheCommonShape(String kind, Integer http, int code) {
    Map<String, Object> answer =
        object(object(API.get("x-amazon-apigateway-gateway-responses")).get(kind));
    assertEquals(http, answer.get("statusCode"));
    assertRefused(code, template(answer).replace("$context.error.messageString", "\"m\""));
  }

  @Test
  void security_everyPath_requiresSignatureUnlessPublic() {
    Map<String, String> others = new TreeMap<>();
    object(API.get("paths"))
        .forEach(
            (path, methods) ->
                object(methods)
                    .forEach(
                        (method, operation) -> {
                          String security = object(operation).get("security").toString();
                          if (!security.equals("[{sigv4=[]}]")) {
                            others.put(path + " " + method, security);
                          }
                        }));
    assertEquals(
        Map.of(
            "/viewer/{proxy+} get",
            "[]",
            "/openapi.yaml get",
            "[]",
            "/signed-in/{proxy+} x-amazon-apigateway-any-method",
            "[{signed_in=[]}]"),
        others);
  }

  /** All share what the account runs at once, and who is not signed in may not take it all. */
  @Test
  void throttle_ofEveryPublicRoute_isBelowThatOfTheOthers() throws IOException {
    Map<String, Object> stage = Deployed.TEMPLATE.resource("Api").properties();
    Map<String, Map<String, Object>> throttles = new TreeMap<>();
    for (Map<String, Object> setting : Deployed.list(stage, "MethodSettings")) {
      String route =
          setting.get("ResourcePath").toString().replace("~1", "/").replaceFirst("^/(?=/)", "");
      throttles.put(route + " " + setting.get("HttpMethod"), setting);
    }
    Map<String, Object> others = throttles.remove("/* *");
    assertEquals(publicRoutes(), throttles.keySet());
    try (Stream<Path> files = Files.walk(Deployed.PROJECT.folder().resolve("viewer"))) {
      long page = files.filter(Files::isRegularFile).count();
      throttles.forEach(
          (route, own) -> {
            for (String limit : List.of("ThrottlingRateLimit", "ThrottlingBurstLimit")) {
              assertTrue(number(own, limit) > 0, route);
              assertTrue(number(own, limit) <= number(others, limit) / 2, route);
            }
            if (route.startsWith("/viewer/")) { // one person opens it at once
              assertTrue(number(own, "ThrottlingBurstLimit") > page, page + " files");
            }
          });
    }
  }

  /** Another version would be another description; without one SAM adds a stage of its own. */
  @Test
  void openApiVersion_isThatOfTheDescription() {
    Map<String, Object> stage = Deployed.TEMPLATE.resource("Api").properties();
    assertEquals(API.get("openapi"), stage.get("OpenApiVersion"));
  }

  @Test
  void apiYaml_usesNoAnchors() throws IOException {
    String yaml = Files.readString(Deployed.PROJECT.folder().resolve("api.yaml"));
    assertTrue(!yaml.matches("(?s).*: [&*]\\w.*"));
  }

  private static Set<String> publicRoutes() {
    Set<String> routes = new TreeSet<>();
    object(API.get("paths"))
        .forEach(
            (path, methods) ->
                object(methods)
                    .forEach(
                        (method, operation) -> {
                          if (object(operation).get("security").equals(List.of())) {
                            routes.add(path + " " + method.toUpperCase(Locale.ROOT));
                          }
                        }));
    return routes;
  }

  private static double number(Map<String, Object> setting, String limit) {
    return ((Number) setting.get(limit)).doubleValue();
  }

  private static void assertRefused(int code, String body) {
    Map<?, ?> status = (Map<?, ?>) read(body).get("status");
    assertEquals(Set.of("code", "description", "details"), status.keySet(), body);
    assertEquals(code, status.get("code"), body);
  }

  private String answer(Map<String, Object> execution) {
    return render(
        template(object(responses("/annotations").get("200"))), execution, "inputs/a b.jpg");
  }

  private String render(String template, Map<String, Object> body, String key) {
    VelocityEngine engine = new VelocityEngine();
    engine.setProperty("parser.allow_hyphen_in_identifiers", true); // as API Gateway has it
    VelocityContext context = new VelocityContext();
    context.put("input", new Input(body, Map.of("key", key)));
    context.put("util", new Util());
    context.put("context", Map.of("responseOverride", override));
    StringWriter rendered = new StringWriter();
    assertTrue(engine.evaluate(context, rendered, "api.yaml", template));
    return rendered.toString().strip();
  }

  private static Map<String, Object> responses(String path) {
    return object(integration(path).get("responses"));
  }

  private static Map<String, Object> integration(String path) {
    Map<String, Object> post = object(object(object(API.get("paths")).get(path)).get("post"));
    return object(post.get("x-amazon-apigateway-integration"));
  }

  private static String template(Map<String, Object> response) {
    return (String) object(response.get("responseTemplates")).get("application/json");
  }

  private static Map<?, ?> read(String json) {
    return Json.read(json, Map.class);
  }

  private static Map<String, Object> api() {
    try {
      String yaml = Files.readString(Deployed.PROJECT.folder().resolve("api.yaml"));
      return object(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
