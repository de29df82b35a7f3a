package autoannotation.core.annotation;

/**
 * The key of an input's preview in the outputs bucket: {@code previews/<first 32 hex digits of the
 * SHA-256 of input_id in UTF-8>.jpg}. A hash, because a key and a version together may be longer
 * than a key may be.
 */
public final class PreviewKey {

  private PreviewKey() {}

  public static String of(InputId input) {
    return "previews/" + ShortHash.of(input.toString()) + ".jpg";
  }
}
