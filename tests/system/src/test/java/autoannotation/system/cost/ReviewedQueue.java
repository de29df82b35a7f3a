package autoannotation.system.cost;

import autoannotation.adapters.lambda.Environment;
import autoannotation.application.port.PhotoLinks;
import autoannotation.application.port.UploadLink;
import autoannotation.core.annotation.InputId;
import autoannotation.local.states.StateMachine;
import autoannotation.review.ReviewFunction;
import autoannotation.review.api.Answer;
import autoannotation.review.api.Client;
import autoannotation.review.api.Request;
import autoannotation.review.api.Say;
import autoannotation.review.api.Sender;
import autoannotation.system.template.Deployed;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What each box used that a person decided, of a queue that is longer than its window. */
record ReviewedQueue(double writeUnits, double readUnits) {

  private static final int PHOTOS = 300;
  private static final int BOXES = 5;
  private static final int DECIDED = 240;
  private static final int AT_A_TIME = 24; // as the page asks for them

  static ReviewedQueue measure(MeteredStack stack) throws InterruptedException {
    StateMachine machine = stack.fastMachine(Deployed.TEMPLATE, BOXES);
    for (int photo = 0; photo < PHOTOS; photo++) {
      stack.annotate(machine, "inputs/2026/03/IMG_%04d.jpg".formatted(photo));
    }
    stack.meter.read();
    int boxes = decide(client(stack));
    double written = 0;
    double read = 0;
    for (Map.Entry<String, Double> count : stack.meter.read().entrySet()) {
      written += count.getKey().startsWith("write ") ? count.getValue() : 0;
      read += count.getKey().equals("read") ? count.getValue() : 0;
    }
    stack.takeSizes();
    return new ReviewedQueue(written / boxes, read / boxes);
  }

  private static int decide(Client client) {
    int decided = 0;
    while (decided < DECIDED) {
      Answer assigned =
          client.ask(
              Request.post(
                  "/tasks/auto-annotation/assignments", "{\"count\": %d}".formatted(AT_A_TIME)));
      for (JsonNode one : assigned.at("/annotations")) {
        Say say =
            Say.of(
                "APPROVE",
                one.get("input_id").asString(),
                one.get("id").asString(),
                one.get("revision").asInt());
        int code = client.ask(say.by(Sender.LABELLER)).number("/verdicts/0/status/code");
        if (code != 10000) {
          throw new AssertionError("the verdict was answered with " + code);
        }
        decided++;
      }
    }
    return decided;
  }

  private static Client client(MeteredStack stack) {
    Map<String, String> variables =
        new HashMap<>(MeteredStack.environment("ReviewFunction").variables());
    variables.put("LABELLER_ROLE", Sender.LABELLER_ROLE);
    variables.put("REVIEWER_ROLE", Sender.REVIEWER_ROLE);
    variables.put("ADMIN_ROLE", Sender.ADMIN_ROLE);
    return new Client(
        new ReviewFunction(
            new Environment(variables),
            stack.s3(),
            stack.dynamo(),
            new Links(),
            InstantSource.fixed(Instant.parse("2026-03-04T05:06:07Z"))));
  }

  /** Links that nobody follows. */
  private static final class Links implements PhotoLinks {

    @Override
    public URI preview(InputId input) {
      return URI.create("https://example.org/preview");
    }

    @Override
    public URI photo(InputId input) {
      return URI.create("https://example.org/photo");
    }

    @Override
    public UploadLink upload(String key, String contentType, long size) {
      throw new UnsupportedOperationException("nothing is uploaded here");
    }
  }
}
