package autoannotation.review.http;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** When a token expires. API Gateway hands on seconds, or {@code Wed Sep 27 08:48:33 UTC 2017}. */
final class Expiry {

  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss zzz yyyy", Locale.ROOT);

  private Expiry() {}

  /** Empty: it says nothing that can be read. */
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
