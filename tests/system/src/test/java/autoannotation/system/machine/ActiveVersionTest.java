package autoannotation.system.machine;

import static autoannotation.system.template.Deployed.object;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.adapters.json.Json;
import autoannotation.local.states.Visits;
import autoannotation.system.template.Deployed;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the active version is read: all photos read the same item. */
class ActiveVersionTest {

  @Test
  void event_ofTheBucket_readsItAtHalfThePrice() throws IOException {
    assertEquals(false, consistent(event("object-created.json")));
  }

  /** A person, or a replay, that asks after an activation sees that version. */
  @Test
  void request_byKey_readsWhatWasActivatedBefore() throws IOException {
    assertEquals(true, consistent(event("annotate-request.json")));
    assertEquals(true, consistent(Map.of("key", Bench.KEY, "version_id", "v1")));
  }

  private static Object consistent(Map<String, Object> request) {
    Bench bench = new Bench();
    bench.run(request, Visits.NOBODY);
    List<Object> reads =
        bench.calls.stream()
            .filter(call -> call.contains("\"ACTIVE\""))
            .map(call -> Json.read(call.substring(call.indexOf('{')), Object.class))
            .map(arguments -> object(arguments).get("ConsistentRead"))
            .toList();
    assertEquals(1, reads.size());
    return reads.getFirst();
  }

  private static Map<String, Object> event(String file) throws IOException {
    String json = Files.readString(Deployed.PROJECT.folder().resolve("events").resolve(file));
    return object(Json.read(json, Object.class));
  }
}
