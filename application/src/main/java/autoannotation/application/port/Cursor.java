package autoannotation.application.port;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import java.util.Base64;

/** A position in the listing: after the given annotation. Its text is opaque and safe in URLs. */
public record Cursor(InputId inputId, String id) {

  public Cursor {
    if (!id.matches("[0-9a-f]{32}")) {
      throw new IllegalArgumentException("annotation id is not 32 hex digits: " + id);
    }
  }

  /** Returns the position after an annotation. */
  public static Cursor at(Annotation annotation) {
    return new Cursor(annotation.inputId(), annotation.id());
  }

  /**
   * Parses the text of a cursor.
   *
   * @throws IllegalArgumentException if the text is not that of a cursor
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
