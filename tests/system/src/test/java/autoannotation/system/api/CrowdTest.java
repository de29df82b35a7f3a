package autoannotation.system.api;

import static autoannotation.review.api.Machine.Box.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.review.api.Answer;
import autoannotation.review.api.Machine;
import autoannotation.review.api.Request;
import autoannotation.review.api.Say;
import autoannotation.review.api.Sender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Several review at once, each as fast as they can, and nobody waits for another. */
class CrowdTest {

  private static final int PHOTOS = 80;

  @Test
  void review_twoLabellersAtOnce_decidesEachBoxOnce() throws Exception {
    try (Api api = new Api();
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Set<String> all = new TreeSet<>();
      for (int i = 0; i < PHOTOS; i++) { // 1 to 4 boxes: 200 in all
        Machine.Box[] boxes = new Machine.Box[1 + i % 4];
        java.util.Arrays.setAll(boxes, at -> waiting(at % 2 == 0 ? "cat" : "dog", 0.6 + 0.1 * at));
        api.photo("inputs/%02d.jpg".formatted(i), boxes).forEach(one -> all.add(one.id()));
      }
      assertEquals(200, all.size());
      Map<String, String> hands = new ConcurrentHashMap<>();
      CyclicBarrier start = new CyclicBarrier(2);
      List<Future<List<String>>> work = new ArrayList<>();
      for (String name : List.of("ana", "ben")) {
        Callable<List<String>> review =
            () -> {
              start.await();
              return review(api, name, hands);
            };
        work.add(threads.submit(review));
      }
      List<String> decided = new ArrayList<>();
      for (Future<List<String>> one : work) {
        assertTrue(!one.get().isEmpty(), "one did it all");
        decided.addAll(one.get());
      }
      assertEquals(new ArrayList<>(all), decided.stream().sorted().toList());
      Answer task = api.ask(Request.get("/tasks/auto-annotation"));
      assertEquals(0, task.number("/metrics/waiting"));
      assertEquals(200, task.number("/metrics/verdicts/APPROVE"));
      assertEquals(200, task.number("/metrics/by_status/ANNOTATION_SUCCESS"));
    }
  }

  /** Until nothing is left: the ids of what this one has decided. */
  private static List<String> review(Api api, String name, Map<String, String> hands) {
    Sender sender = Sender.labeller(name);
    List<String> decided = new ArrayList<>();
    while (true) {
      Answer assigned =
          api.ask(Request.post("/tasks/auto-annotation/assignments", "{\"count\": 5}").by(sender));
      if (assigned.at("/inputs").isEmpty()) {
        return decided;
      }
      for (String photo : assigned.each("/inputs", "/id")) {
        String other = hands.putIfAbsent(photo, name);
        assertTrue(other == null || other.equals(name), () -> photo + " is in two hands");
      }
      List<Say> said = new ArrayList<>();
      Map<String, String> annotations = new HashMap<>();
      for (JsonNode one : assigned.at("/annotations")) {
        String id = one.get("id").asString();
        assertTrue(one.get("assigned").asBoolean(), id);
        Say say =
            Say.of("APPROVE", one.get("input_id").asString(), id, one.get("revision").asInt());
        annotations.put(say.id(), id);
        said.add(say);
      }
      for (JsonNode verdict : api.ask(Say.all(said).by(sender)).at("/verdicts")) {
        assertEquals(10000, verdict.at("/status/code").asInt(), verdict.toString());
        decided.add(annotations.get(verdict.get("id").asString()));
      }
    }
  }
}
