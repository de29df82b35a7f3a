package autoannotation.review.http;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * Parses the claim {@code exp}. API Gateway passes it as seconds, or as {@code Wed Sep 27 08:48:33
 * UTC 2017}.
 */
final class Expiry {

  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss zzz yyyy", Locale.ROOT);

  private Expiry() {}

  /** Returns the time of expiry; empty if the claim is missing or has another format. */
  static Optional<Instant> of(Object claim) {
    String text = String.valueOf(claim);
    if (text.matches("\\d{1,12}")) {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
    }
    try {
      return Optional.of(ZonedDateTime.parse(text, WORDS).toInstant());
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
