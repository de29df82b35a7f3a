package autoannotation.adapters.dynamo;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import java.util.Base64;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The place in the listing after an annotation. As text it is for URLs, and for nobody to read. */
public record Cursor(InputId inputId, String id) {

  public Cursor {
    if (!id.matches("[0-9a-f]{32}")) {
      throw new IllegalArgumentException("annotation id is not 32 hex digits: " + id);
    }
  }

  static Cursor at(Annotation annotation) {
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
      throw new IllegalArgumentException("cursor holds no two parts");
    }
    return new Cursor(InputId.parse(parts[1]), parts[0]);
  }

  Map<String, AttributeValue> key() {
    return Map.of(
        TableLayout.PK, AttributeValue.fromS(TableLayout.partition(inputId)),
        TableLayout.SK, AttributeValue.fromS(TableLayout.ANNOTATION + id),
        TableLayout.LISTING, AttributeValue.fromS(TableLayout.listing(id)));
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((id + "\n" + inputId).getBytes(UTF_8));
  }
}
