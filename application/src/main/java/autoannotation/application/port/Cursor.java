package autoannotation.application.port;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import java.util.Base64;

/** The place in the listing after an annotation. As text it is for URLs, and for nobody to read. */
public record Cursor(InputId inputId, String id) {

  public Cursor {
    if (!id.matches("[0-9a-f]{32}")) {
      throw new IllegalArgumentException("annotation id is not 32 hex digits: " + id);
    }
  }

  /** The place after that annotation. */
  public static Cursor at(Annotation annotation) {
    return new Cursor(annotation.inputId(), annotation.id());
  }

  /**
   * The inverse of {@link #toString()}.
   *
   * @throws IllegalArgumentException if it is not one
   */
  public static Cursor parse(String text) {
    String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("\n", 2);
    if (parts.length != 2) {
      throw new IllegalArgumentException("cursor does not have two parts");
    }
    return new Cursor(InputId.parse(parts[1]), parts[0]);
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((id + "\n" + inputId).getBytes(UTF_8));
  }
}
