package autoannotation.core.annotation;

/** One version of one object in the stack's inputs bucket, written {@code key@version}. */
public record InputId(String key, String version) {

  public InputId {
    if (key.isEmpty()) {
      throw new IllegalArgumentException("input key is empty");
    }
    if (version.isEmpty() || version.indexOf('@') >= 0) {
      throw new IllegalArgumentException("input version is empty or holds an '@': " + version);
    }
  }

  /**
   * The inverse of {@link #toString()}. The version starts after the last {@code @}.
   *
   * @throws IllegalArgumentException if the text is not {@code key@version}
   */
  public static InputId parse(String text) {
    int at = text.lastIndexOf('@');
    if (at < 0) {
      throw new IllegalArgumentException("input id is not key@version: " + text);
    }
    return new InputId(text.substring(0, at), text.substring(at + 1));
  }

  @Override
  public String toString() {
    return key + "@" + version;
  }
}
