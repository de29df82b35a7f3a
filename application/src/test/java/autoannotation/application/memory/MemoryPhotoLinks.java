package autoannotation.application.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.application.port.PhotoLinks;
import autoannotation.application.port.UploadLink;
import autoannotation.core.annotation.InputId;
import java.net.URI;
import java.net.URLEncoder;
import java.time.InstantSource;
import java.util.Map;

/** Links that say what they are for, and lead nowhere. */
public record MemoryPhotoLinks(InstantSource clock) implements PhotoLinks {

  @Override
  public URI preview(InputId input) {
    return URI.create("https://previews.example/" + encoded(input.toString()));
  }

  @Override
  public URI photo(InputId input) {
    return URI.create("https://photos.example/" + encoded(input.toString()));
  }

  @Override
  public UploadLink upload(String key, String contentType, long size) {
    return new UploadLink(
        key,
        "PUT",
        "https://photos.example/%s?size=%d".formatted(encoded(key), size),
        Map.of("content-type", contentType),
        clock.instant().plus(VALID));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
