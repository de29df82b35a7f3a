package autoannotation.review.api;

import autoannotation.adapters.json.Json;
import autoannotation.core.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A verdict as a page sends it; each has an id of its own. */
public final class Say {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Map<String, Object> fields = new LinkedHashMap<>();

  private Say(String verdict, String inputId) {
    fields.put("id", "verdict-%06d".formatted(COUNT.incrementAndGet()));
    fields.put("verdict", verdict);
    fields.put("input_id", inputId);
    fields.put("seconds_spent", 2.5);
  }

  /** Of an annotation that nobody has decided. */
  public static Say of(String verdict, Annotation seen) {
    return of(verdict, seen.inputId().toString(), seen.id(), 0);
  }

  public static Say of(String verdict, String inputId, String annotationId, int revision) {
    return new Say(verdict, inputId).with("annotation_id", annotationId).with("revision", revision);
  }

  /** Of a box that is a tenth of the photo, in its middle. */
  public static Say add(String inputId, String conceptId) {
    return new Say("ADD", inputId).box(0.4, 0.4, 0.6, 0.9).with("concept_id", conceptId);
  }

  public Say box(double top, double left, double bottom, double right) {
    Map<String, Object> box = new LinkedHashMap<>();
    box.put("top_row", top);
    box.put("left_col", left);
    box.put("bottom_row", bottom);
    box.put("right_col", right);
    return with("bounding_box", box);
  }

  public Say with(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  public Say without(String name) {
    fields.remove(name);
    return this;
  }

  public Say at(int revision) {
    return with("revision", revision);
  }

  public String id() {
    return (String) fields.get("id");
  }

  /** A request with this one. */
  public Request by(Sender sender) {
    return all(List.of(this)).by(sender);
  }

  public static Request all(List<Say> verdicts) {
    return Request.post(
        "/verdicts",
        Json.write(Map.of("verdicts", verdicts.stream().map(say -> say.fields).toList())));
  }
}
