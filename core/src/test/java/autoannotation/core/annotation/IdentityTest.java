package autoannotation.core.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import autoannotation.core.detection.ModelVersion;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdentityTest {

  record Named(InputId input, ModelVersion model, String region) {

    String id() {
      return AnnotationId.of(input, model, region);
    }
  }

  @Example
  void annotationId_detected_isStartOfSha256() {
    // printf 'inputs/a+b 100%% ü.jpg@v1\ncoco@0123456789ab\n7' | sha256sum | cut -c1-32
    assertEquals(
        "a571d802d3fa52dd9d1a9d508e4efed6",
        AnnotationId.of(
            new InputId("inputs/a+b 100% ü.jpg", "v1"),
            new ModelVersion("coco", "0123456789ab"),
            "7"));
  }

  @Example
  void previewKey_input_isStartOfSha256() {
    // printf 'inputs/Größe 🐈.jpg@v1' | sha256sum | cut -c1-32
    assertEquals(
        "previews/15fbedbb63b6247daf86e7a4f59eded1.jpg",
        PreviewKey.of(new InputId("inputs/Größe 🐈.jpg", "v1")));
  }

  @Property
  void annotationId_anyNames_isEqualOnlyForEqualNames(
      @ForAll("named") Named one, @ForAll("named") Named other) {
    if (one.equals(other)) {
      assertEquals(one.id(), other.id());
    } else {
      assertNotEquals(one.id(), other.id());
    }
  }

  @Property
  void inputId_anyKeyAndVersion_isReadBack(@ForAll("inputs") InputId id) {
    assertEquals(id, InputId.parse(id.toString()));
  }

  @Example
  void inputId_withoutVersion_isRefused() {
    for (String text : List.of("inputs/a.jpg", "inputs/a.jpg@", "@v1")) {
      assertThrows(IllegalArgumentException.class, () -> InputId.parse(text), text);
    }
  }

  @Provide
  Arbitrary<InputId> inputs() {
    // few letters, so that pieces of one name turn up in another
    Arbitrary<String> keys =
        Arbitraries.strings().withChars("a@\n/1 ü").ofMinLength(1).ofMaxLength(6);
    Arbitrary<String> versions =
        Arbitraries.strings().withChars("a\n1").ofMinLength(1).ofMaxLength(3);
    return Combinators.combine(keys, versions).as(InputId::new);
  }

  @Provide
  Arbitrary<Named> named() {
    Arbitrary<ModelVersion> models =
        Arbitraries.of("a", "a1").map(id -> new ModelVersion(id, "0123456789ab"));
    Arbitrary<String> regions = Arbitraries.integers().between(0, 12).map(String::valueOf);
    return Combinators.combine(inputs(), models, regions).as(Named::new);
  }
}
