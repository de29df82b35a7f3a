package autoannotation.cli.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.adapters.lambda.StatusCode;
import autoannotation.application.input.InputKey;
import autoannotation.core.annotation.InputId;
import autoannotation.local.LocalSystem;
import java.net.URLEncoder;
import java.util.Map;

/**
 * What {@link LocalLinks} lead to. A file that somebody uploaded is never shown as part of this
 * page: it is handed over to be saved.
 */
record LocalFiles(LocalSystem system, MachineRoutes machine) {

  LocalResponse preview(LocalRequest asked) {
    InputId input = input(asked);
    byte[] jpeg =
        system
            .photos()
            .preview(input)
            .orElseThrow(
                () ->
                    UnservedRequestException.missing(
                        "The photo can't be decoded, so it has no preview.",
                        "GET /inputs returns the reason."));
    return new LocalResponse(
        200, Map.of("Content-Type", "image/jpeg", "Cache-Control", "private, max-age=3600"), jpeg);
  }

  LocalResponse photo(LocalRequest asked) {
    InputId input = input(asked);
    byte[] bytes = system.photos().bytes(input);
    return new LocalResponse(
        200,
        Map.of(
            "Content-Type", "application/octet-stream",
            "Content-Disposition", "attachment; filename*=UTF-8''" + name(input),
            "Content-Security-Policy", "sandbox"),
        bytes);
  }

  /** Takes in a photo once, and starts the machine for it, as the bucket's event does. */
  LocalResponse upload(LocalRequest asked) {
    String key = InputKey.check(asked.parameter("key"));
    if (!asked.parameter("size").equals(String.valueOf(asked.body().length))) {
      throw UnservedRequestException.forbidden(
          "The photo has %d bytes, but the link is for %s bytes."
              .formatted(asked.body().length, asked.parameter("size")),
          "Request another link with POST /uploads.");
    }
    try {
      if (!system.photos().putNew(key, asked.body())) {
        throw new UnservedRequestException(
            412,
            StatusCode.CONFLICT,
            "The link was used already: it is for one upload.",
            "Request another link with POST /uploads.");
      }
    } catch (IllegalArgumentException e) {
      throw UnservedRequestException.invalid(
          "The photo can't be stored under this key: " + e.getMessage(), "Use another key.");
    }
    machine.start(key);
    return LocalResponse.empty();
  }

  private static InputId input(LocalRequest asked) {
    return InputKey.id(asked.parameter("input_id"));
  }

  private static String name(InputId input) {
    String name = input.key().substring(input.key().lastIndexOf('/') + 1);
    return URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
