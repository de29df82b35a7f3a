package autoannotation.rehearsal.deployed;

import autoannotation.core.annotation.AnnotatedInput;
import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.InputStatus;
import autoannotation.core.detection.ModelVersion;
import autoannotation.core.region.Region;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What is said of a photo, with the ids that its annotations have as an input of that key and
 * version; without what was drawn, which each stack does by a key of its own.
 */
record Said(InputStatus status, List<Region> regions, List<Kept> annotations) {

  /** One annotation. */
  record Kept(String id, AnnotationStatus status, Region region, Map<String, ?> thresholds) {}

  /** As it is. */
  static Said of(AnnotatedInput input) {
    return new Said(
        input.status(),
        input.regions().stream().map(Region::withoutDraw).toList(),
        input.annotations().stream()
            .filter(Annotation::exported)
            .map(a -> new Kept(a.id(), a.status(), a.region().withoutDraw(), a.thresholds()))
            .toList());
  }

  /** As it were if the photo had that key and version. */
  static Said of(AnnotatedInput input, InputId as) {
    return new Said(
        input.status(),
        input.regions().stream().map(Region::withoutDraw).toList(),
        input.annotations().stream()
            .filter(Annotation::exported)
            .map(
                a ->
                    new Kept(
                        id(as + "\n" + model(input) + "\n" + a.region().id()),
                        a.status(),
                        a.region().withoutDraw(),
                        a.thresholds()))
            .toList());
  }

  private static ModelVersion model(AnnotatedInput input) {
    return input.detection().orElseThrow().model();
  }

  /**
   * The first 32 hex digits of the SHA-256 of input id, model version and region id, a line each.
   */
  private static String id(String content) {
    try {
      byte[] sha256 =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha256).substring(0, 32);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
