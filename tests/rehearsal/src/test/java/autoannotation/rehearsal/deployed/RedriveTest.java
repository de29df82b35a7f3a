package autoannotation.rehearsal.deployed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import autoannotation.adapters.json.Json;
import autoannotation.cli.Annotate;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.local.ObjectCreated;
import autoannotation.rehearsal.Eventually;
import autoannotation.rehearsal.LocalStack;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photos that fail while a writer is broken, given back by {@code ./annotate redrive --stack}. */
class RedriveTest {

  private static final List<String> QUEUES =
      List.of("RedriveQueue", "ParkedQueue", "StartDeadLetterQueue");

  private final Writer writer = new Writer();
  private final Properties before = (Properties) System.getProperties().clone();

  /** As the environment of who types the command. */
  @BeforeEach
  void environment() {
    System.setProperty("aws.endpointUrl", LocalStack.ENDPOINT.toString());
    System.setProperty("aws.region", "us-east-1");
    System.setProperty("aws.accessKeyId", "test");
    System.setProperty("aws.secretAccessKey", "test");
    emptyQueues();
  }

  @AfterEach
  void repair() {
    System.setProperties(before);
    writer.repair();
    emptyQueues();
  }

  @Test
  void redrive_photosThatFailed_areAnnotatedOnceTheCauseIsRepaired() {
    writer.with("ANNOTATIONS_TABLE", "no-such-table");
    List<InputId> dogs = upload("once", 3);
    waitFor(dogs, InputStatus.FAILED);
    Eventually.get(() -> attempts("RedriveQueue"), List.of(1, 1, 1)::equals);

    // still broken: each is tried once, and what fails again is not taken again
    assertTrue(redrive().contains("\ngiven back: 3, parked: 0, still queued: "));
    Eventually.get(() -> attempts("RedriveQueue"), List.of(2, 2, 2)::equals);

    writer.repair();
    InputId undelivered = upload("undelivered", 1).getFirst();
    waitFor(List.of(undelivered), InputStatus.ANNOTATED);
    send(
        "StartDeadLetterQueue",
        ObjectCreated.event(Deployment.BUCKET, undelivered.key(), undelivered.version()));
    assertTrue(redrive().endsWith("\ngiven back: 4, parked: 0, still queued: 0\n"));
    waitFor(dogs, InputStatus.ANNOTATED);
    QUEUES.forEach(queue -> assertEquals(List.of(), attempts(queue), queue));
  }

  @Test
  void redrive_photosThatFailThreeTimes_areParkedWithTheReasons() {
    writer.with("ANNOTATIONS_TABLE", "no-such-table");
    List<InputId> dogs = upload("thrice", 2);
    waitFor(dogs, InputStatus.FAILED);
    Eventually.get(() -> attempts("RedriveQueue"), List.of(1, 1)::equals);
    redrive();
    Eventually.get(() -> attempts("RedriveQueue"), List.of(2, 2)::equals);
    redrive();
    Eventually.get(() -> attempts("ParkedQueue"), List.of(3, 3)::equals);
    assertEquals(List.of(), attempts("RedriveQueue"));
    for (Map<?, ?> request : requests("ParkedQueue")) {
      assertEquals(3, ((List<?>) request.get("failures")).size(), request.toString());
      assertTrue(request.toString().contains("ResourceNotFoundException"), request.toString());
    }
    writer.repair();
    assertTrue(redrive("--parked").endsWith("\ngiven back: 2, parked: 0, still queued: 0\n"));
    waitFor(dogs, InputStatus.ANNOTATED);
  }

  @Test
  void redrive_unknownStack_saysSo() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(
        1, run(new ByteArrayOutputStream(), err, List.of("redrive", "--stack", "no-such-stack")));
    assertTrue(
        err.toString(UTF_8).startsWith("annotate: the stack no-such-stack can't be reached: "),
        err.toString(UTF_8));
  }

  private static List<InputId> upload(String folder, int count) {
    byte[] dog = Photos.bytes("dog-field.jpg");
    return Stream.iterate(1, i -> i <= count, i -> i + 1)
        .map(i -> Deployment.upload("inputs/redrive/%s/%d.jpg".formatted(folder, i), dog))
        .toList();
  }

  private static void waitFor(List<InputId> inputs, InputStatus status) {
    for (InputId input : inputs) {
      Eventually.get(() -> Deployment.read(input).status(), status::equals);
    }
  }

  private static String redrive(String... options) {
    List<String> line =
        new ArrayList<>(List.of("redrive", "--stack", Deployment.STACK, "--rate", "20"));
    line.addAll(List.of(options));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = run(out, err, line);
    assertEquals("", err.toString(UTF_8));
    assertEquals(0, code);
    return out.toString(UTF_8);
  }

  private static int run(ByteArrayOutputStream out, ByteArrayOutputStream err, List<String> line) {
    return Annotate.run(
            Photos.PROJECT,
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            line.toArray(String[]::new))
        .code();
  }

  private static List<Object> attempts(String queue) {
    return requests(queue).stream().<Object>map(request -> request.get("attempts")).toList();
  }

  /** They stay, and what the command has received and left is among them after a minute. */
  private static List<Map<?, ?>> requests(String queue) {
    return Deployment.messages(queue).stream()
        .<Map<?, ?>>map(body -> Json.read(body, Map.class))
        .toList();
  }

  private static void send(String queue, Object message) {
    Deployment.SQS.sendMessage(
        send -> send.queueUrl(Deployment.physicalId(queue)).messageBody(Json.write(message)));
  }

  private static void emptyQueues() {
    QUEUES.forEach(
        queue -> Deployment.SQS.purgeQueue(purge -> purge.queueUrl(Deployment.physicalId(queue))));
  }
}
