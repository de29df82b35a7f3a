package autoannotation.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A relative link to a file. */
final class Link {

  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";

  private Link() {}

  /** Percent-encodes all but RFC 3986's unreserved characters and the slashes. */
  static String to(String path) {
    StringBuilder link = new StringBuilder();
    for (byte octet : path.getBytes(UTF_8)) {
      if (PLAIN.indexOf((char) octet) >= 0) {
        link.append((char) octet);
      } else {
        link.append(String.format("%%%02X", octet));
      }
    }
    return link.toString();
  }
}
