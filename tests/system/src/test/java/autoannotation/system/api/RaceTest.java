package autoannotation.system.api;

import static autoannotation.review.api.Machine.Box.waiting;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.adapters.lambda.Environment;
import autoannotation.core.annotation.Annotation;
import autoannotation.review.api.Answer;
import autoannotation.review.api.Machine;
import autoannotation.review.api.Request;
import autoannotation.review.api.Say;
import autoannotation.review.api.Sender;
import autoannotation.writer.AnnotationWriterFunction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** A verdict and the annotation writer at once. */
class RaceTest {

  /** Between the function's reading and its writing, so often, the writer writes. */
  private final AtomicInteger writes = new AtomicInteger();

  private final AtomicInteger workflow = new AtomicInteger(1);
  private final Api api = new Api(this::before);
  private Annotation cat = api.photo("inputs/cat.jpg", waiting("cat", 0.7)).getFirst();

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void verdict_machineWritesInBetween_countsOnTheNewestPrediction() {
    writes.set(2);
    Answer answer = api.ask(Say.of("CORRECT", cat).box(0, 0, 0.08, 0.04).by(Sender.LABELLER));
    assertEquals(200, answer.status(), answer.body());
    assertEquals(0, writes.get());
    String annotation = "/verdicts/0/annotation";
    assertEquals(1, answer.number(annotation + "/revision"));
    // what the machine wrote last is what was decided, not what the function had read first
    assertEquals(Machine.generation(3), answer.text(annotation + "/generation"));
    assertEquals("0.8", answer.text(annotation + "/thresholds/accept/value"));
    assertEquals("0.7", answer.text(annotation + "/prediction/regions/0/data/concepts/0/value"));
  }

  @Test
  void writer_annotationDecidedByAPerson_leavesItUnchanged() {
    api.ask(Say.of("REJECT", cat).by(Sender.LABELLER));
    write();
    Answer answer =
        api.ask(Request.get("/annotations/" + cat.id()).with("input_id", cat.inputId().toString()));
    assertEquals("ANNOTATION_REVIEW_DENIED", answer.text("/annotation/status/description"));
    assertEquals(Machine.generation(1), answer.text("/annotation/generation"));
  }

  @Test
  void verdict_machineKeepsWriting_answersConflict() {
    writes.set(1000);
    Answer answer = api.ask(Say.of("APPROVE", cat).by(Sender.LABELLER));
    assertEquals(409, answer.status(), answer.body());
    assertEquals(0, answer.number("/verdicts/0/annotation/revision"));
    assertTrue(writes.get() > 900, "it gives up early");
  }

  private void before(String operation, SdkRequest request) {
    boolean verdict = request instanceof PutItemRequest put && put.item().containsKey("verdicts");
    if (verdict && writes.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      write();
    }
  }

  /** The same box by the next workflow, which accepts from 0.8; and the photo is of it then. */
  private void write() {
    int number = workflow.incrementAndGet();
    Map<String, Object> limits =
        Map.of("cat", Map.of("concept_threshold_type", "GREATER_THAN", "value", 0.8));
    Map<String, Object> request =
        Map.of(
            "input",
            Map.of(
                "key", cat.inputId().key(),
                "version", cat.inputId().version(),
                "created_at", Machine.STORED),
            "model",
            Machine.MODEL,
            "workflow",
            Map.of(
                "number",
                number,
                "version",
                "%06d".formatted(number),
                "accept",
                limits,
                "review",
                limits,
                "evidence",
                Map.of()),
            "generation",
            Machine.generation(number),
            "regions",
            java.util.List.of(cat.region()));
    var writer =
        new AnnotationWriterFunction(
            new Environment(
                Map.of(
                    "ANNOTATIONS_TABLE", "annotations-table",
                    "ANNOTATION_STATUS", "ANNOTATION_AWAITING_REVIEW",
                    "ANNOTATION_USER_ID", "auto-annotation",
                    "ANNOTATION_INFO", "{}",
                    "TASK_ID", "auto-annotation")),
            api.dynamo);
    try {
      writer.handleRequest(
          new ByteArrayInputStream(Json.write(request).getBytes(UTF_8)),
          new ByteArrayOutputStream(),
          null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    api.machine.run(cat.inputId(), number, Set.of("0"));
  }
}
