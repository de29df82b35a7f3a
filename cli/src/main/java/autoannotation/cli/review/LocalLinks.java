package autoannotation.cli.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.application.port.PhotoLinks;
import autoannotation.application.port.UploadLink;
import autoannotation.core.annotation.InputId;
import java.net.URI;
import java.net.URLEncoder;
import java.time.InstantSource;
import java.util.Map;

/**
 * PhotoLinks to this server, without its address: {@link LocalFiles} serves them. They never
 * expire, whatever they say.
 */
public record LocalLinks(InstantSource clock) implements PhotoLinks {

  static final String PREVIEW = Gateway.STAGE + "/local/preview";
  static final String PHOTO = Gateway.STAGE + "/local/photo";
  static final String UPLOAD = Gateway.STAGE + "/local/upload";

  @Override
  public URI preview(InputId input) {
    return URI.create(PREVIEW + "?input_id=" + encoded(input.toString()));
  }

  @Override
  public URI photo(InputId input) {
    return URI.create(PHOTO + "?input_id=" + encoded(input.toString()));
  }

  @Override
  public UploadLink upload(String key, String contentType, long size) {
    return new UploadLink(
        key,
        "PUT",
        "%s?key=%s&size=%d".formatted(UPLOAD, encoded(key), size),
        Map.of("content-type", contentType),
        clock.instant().plus(VALID));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
