package autoannotation.cli.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.application.input.InputKey;
import autoannotation.core.annotation.InputId;
import autoannotation.local.LocalSystem;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * What {@link LocalLinks} lead to. A file that somebody uploaded is never shown as part of this
 * page: it is handed over to be saved.
 */
record LocalFiles(LocalSystem system, Machine machine) {

  Answer preview(Asked asked) {
    InputId input = input(asked);
    byte[] jpeg =
        found(input, () -> system.preview(input))
            .orElseThrow(
                () ->
                    Refusal.missing(
                        "The photo can't be read, so there is no preview of it.",
                        "GET /inputs says why it was refused."));
    return new Answer(
        200, Map.of("Content-Type", "image/jpeg", "Cache-Control", "private, max-age=3600"), jpeg);
  }

  Answer photo(Asked asked) {
    InputId input = input(asked);
    byte[] bytes = found(input, () -> system.photo(input));
    return new Answer(
        200,
        Map.of(
            "Content-Type", "application/octet-stream",
            "Content-Disposition", "attachment; filename*=UTF-8''" + name(input),
            "Content-Security-Policy", "sandbox"),
        bytes);
  }

  /** Takes in a photo, and starts the machine for it, as the bucket's event does. */
  Answer upload(Asked asked) {
    String key = InputKey.check(asked.parameter("key"));
    if (!asked.parameter("size").equals(String.valueOf(asked.body().length))) {
      throw Refusal.forbidden(
          "The photo has %d bytes, not the %s that were said."
              .formatted(asked.body().length, asked.parameter("size")),
          "Ask for another link with POST /uploads.");
    }
    try {
      system.put(key, asked.body(), Instant.now());
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid("It can't be put there: " + e.getMessage(), "Use another key.");
    }
    machine.start(key);
    return Answer.empty();
  }

  private static InputId input(Asked asked) {
    return InputKey.id(asked.parameter("input_id"));
  }

  private static <T> T found(InputId input, Supplier<T> read) {
    try {
      return read.get();
    } catch (S3Exception | IllegalArgumentException _) { // no such photo, or one that can't be
      throw Refusal.missing(
          "There is no photo %s in the bucket.".formatted(input),
          "GET /inputs lists those that there are.");
    }
  }

  private static String name(InputId input) {
    String name = input.key().substring(input.key().lastIndexOf('/') + 1);
    return URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
