package autoannotation.review.api;

import static autoannotation.review.api.Machine.Box.accepted;
import static autoannotation.review.api.Machine.Box.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import autoannotation.adapters.json.Json;
import autoannotation.core.annotation.Audit;
import autoannotation.core.evidence.Band;
import autoannotation.core.evidence.EvidenceOdds;
import autoannotation.core.evidence.EvidenceRates;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** In a long queue nothing tells accepted, uncertain and dropped evidence apart. */
class BlindTest {

  private static final int OF_EACH = 100;
  private static final EvidenceRates RATES = new EvidenceRates(0.2, 1, 0.05);

  @Test
  void assign_longQueue_treatsEveryBandAlike() {
    Api api = new Api();
    Map<String, Band> bands = crowd(api, new Random(13));
    List<JsonNode> queue = queue(api);
    assertEquals(bands.size(), queue.size());
    Map<Band, Set<String>> fields = new EnumMap<>(Band.class);
    Map<Band, Double> ranks = new EnumMap<>(Band.class);
    for (int i = 0; i < queue.size(); i++) {
      Band band = bands.get(queue.get(i).get("id").asString());
      fields.computeIfAbsent(band, _ -> new TreeSet<>()).add(shape(queue.get(i)));
      ranks.merge(band, (i + 1.0) / OF_EACH, Double::sum);
    }
    String shape = fields.get(Band.REVIEW).iterator().next();
    for (Band band : Band.values()) {
      assertEquals(Set.of(shape), fields.get(band), band.name());
      assertEquals(mean(), ranks.get(band), 4 * deviation(), band.name());
    }
  }

  /** Of n of N ranks, drawn without looking: (N + 1) / 2. */
  private static double mean() {
    return (3.0 * OF_EACH + 1) / 2;
  }

  /** Of their mean, as Wilcoxon's rank sum has it: the root of (N - n)(N + 1) / 12n. */
  private static double deviation() {
    double all = 3.0 * OF_EACH;
    return Math.sqrt((all - OF_EACH) * (all + 1) / (12.0 * OF_EACH));
  }

  /** Bands by annotation id; each photo has one box, whose number is uniform below its rate. */
  private static Map<String, Band> crowd(Api api, Random random) {
    Map<String, Band> bands = new java.util.HashMap<>();
    for (int i = 0; i < OF_EACH; i++) {
      for (Band band : Band.values()) {
        double number = random.nextDouble() * RATES.of(band);
        Machine.Box box = box(band, random).drawn(number, new EvidenceOdds(band, 0.95, 0.5, RATES));
        String key = "inputs/%03d-%d.jpg".formatted(i, random.nextInt(1_000_000));
        bands.put(api.photo(key, box).getFirst().id(), band);
      }
    }
    return bands;
  }

  private static Machine.Box box(Band band, Random random) {
    return switch (band) {
      case ACCEPTED -> accepted("cat", 0.951 + 0.04 * random.nextDouble()).audited(Audit.ACCEPTED);
      case REVIEW -> waiting("cat", 0.501 + 0.44 * random.nextDouble());
      case DROPPED -> waiting("cat", 0.1 + 0.4 * random.nextDouble()).audited(Audit.DROPPED);
    };
  }

  /** All that waits, as one person is handed it, who gives back what they were handed. */
  private static List<JsonNode> queue(Api api) {
    List<JsonNode> queue = new ArrayList<>();
    List<String> left = new ArrayList<>();
    while (true) {
      String wish = Json.write(Map.of("count", 100, "leave", left));
      Answer answer =
          api.ask(Request.post("/tasks/auto-annotation/assignments", wish).by(Sender.LABELLER));
      if (answer.at("/inputs").isEmpty()) {
        return queue;
      }
      answer.at("/annotations").forEach(queue::add);
      left.addAll(answer.each("/inputs", "/id"));
    }
  }

  /** The fields at every depth, with what they hold replaced by its kind. */
  private static String shape(JsonNode json) {
    return json.toString().replaceAll(":\"[^\"]*\"", ":text").replaceAll(":[0-9.eE-]+", ":number");
  }
}
