package autoannotation.review.api;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.core.workflow.ThresholdType;
import autoannotation.review.api.Description.Operation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** openapi.yaml says of the routes what they are. */
class DescriptionTest {

  /** What the state machine answers, or what is there for anybody. */
  private static final Set<String> NOT_ROUTES =
      Set.of(
          "POST /annotations",
          "POST /annotations/requests",
          "GET /openapi.yaml",
          "GET /viewer/{file}");

  @Test
  void description_everyRoute_isListedWithItsRole() {
    Api api = new Api();
    Set<String> routes =
        api.function.routes().stream()
            .map(route -> "%s %s %s".formatted(route.method(), route.path(), route.role()))
            .collect(toSet());
    Set<String> described =
        Description.operations().stream()
            .filter(operation -> !NOT_ROUTES.contains(name(operation)))
            .map(operation -> name(operation) + " " + operation.said().get("x-role"))
            .collect(toSet());
    assertEquals(routes, described);
    assertEquals(routes.size() + NOT_ROUTES.size(), Description.operations().size());
  }

  @Test
  void description_everyOperation_requiresSignatureUnlessPublic() {
    assertEquals(
        List.of(Map.of("sigv4", List.of()), Map.of("cognito", List.of())),
        Description.DOCUMENT.get("security"));
    for (Operation operation : Description.operations()) {
      Object expected =
          switch (name(operation)) {
            case "GET /openapi.yaml", "GET /viewer/{file}" -> List.of();
            case "POST /annotations", "POST /annotations/requests" ->
                List.of(Map.of("sigv4", List.of()));
            default -> null; // as all
          };
      assertEquals(expected, operation.said().get("security"), operation.toString());
    }
  }

  @Test
  void openapiYaml_withoutSignature_isServed() {
    Api api = new Api();
    Answer answer = api.ask(Request.get("/openapi.yaml").by(Sender.NOBODY));
    assertEquals(200, answer.status());
    assertEquals("application/yaml; charset=utf-8", answer.headers().get("Content-Type"));
    assertTrue(answer.body().startsWith("openapi: 3.0.3\n"), answer.body());
  }

  @Test
  void thresholdType_operators_areThoseOfTheMachine() {
    String operators =
        Stream.of(ThresholdType.values()).map(ThresholdType::name).collect(joining(", "));
    String body = new Api().ask(Request.get("/openapi.yaml").by(Sender.NOBODY)).body();
    assertTrue(
        body.contains("concept_threshold_type: { type: string, enum: [%s] }".formatted(operators)),
        operators);
  }

  private static String name(Operation operation) {
    return operation.method() + " " + operation.path();
  }
}
