package autoannotation.application.port;

import java.time.Instant;
import java.util.Map;

/** {@code method url} with exactly these headers, before it expires, puts the photo there. */
public record UploadLink(
    String key, String method, String url, Map<String, String> headers, Instant expiresAt) {}
