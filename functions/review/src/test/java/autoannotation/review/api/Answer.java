package autoannotation.review.api;

import autoannotation.adapters.json.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the function answers. */
public record Answer(int status, Map<String, String> headers, String body) {

  public static Answer read(byte[] bytes) {
    JsonNode answer = Json.read(bytes, JsonNode.class);
    Map<String, String> headers = new java.util.TreeMap<>();
    answer.get("headers").forEachEntry((name, value) -> headers.put(name, value.asString()));
    if (answer.get("isBase64Encoded").asBoolean() || answer.size() != 4) {
      throw new AssertionError("not what API Gateway takes: " + answer);
    }
    return new Answer(answer.get("statusCode").asInt(), headers, answer.get("body").asString());
  }

  public JsonNode json() {
    return Json.read(body, JsonNode.class);
  }

  /** What is at a place, {@code /verdicts/0/status/code}. */
  public JsonNode at(String pointer) {
    JsonNode found = json().at(pointer);
    if (found.isMissingNode()) {
      throw new AssertionError("nothing at " + pointer + " of " + body);
    }
    return found;
  }

  public int number(String pointer) {
    return at(pointer).asInt();
  }

  public String text(String pointer) {
    return at(pointer).asString();
  }

  /** That field of every object in a list. */
  public List<String> each(String list, String pointer) {
    return at(list).valueStream().map(one -> one.at(pointer).asString()).toList();
  }
}
