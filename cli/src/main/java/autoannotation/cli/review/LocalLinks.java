package autoannotation.cli.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.core.annotation.InputId;
import autoannotation.review.input.Links;
import autoannotation.review.input.UploadLink;
import autoannotation.review.input.UploadRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.time.InstantSource;
import java.util.Map;

/**
 * Links to this server, without its address: {@link LocalFiles} serves them. They never expire,
 * whatever they say.
 */
public record LocalLinks(InstantSource clock) implements Links {

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
  public UploadLink upload(String key, UploadRequest photo) {
    return new UploadLink(
        key,
        "PUT",
        "%s?key=%s&size=%d".formatted(UPLOAD, encoded(key), photo.size()),
        Map.of("content-type", photo.contentType()),
        clock.instant().plus(VALID));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
