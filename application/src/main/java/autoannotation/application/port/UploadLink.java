package autoannotation.application.port;

import java.time.Instant;
import java.util.Map;

/**
 * A presigned upload: send the file with {@code method} to {@code url} with exactly these headers
 * before {@code expiresAt}.
 */
public record UploadLink(
    String key, String method, String url, Map<String, String> headers, Instant expiresAt) {}
