package autoannotation.adapters.s3;

import java.util.Optional;

/**
 * The location of a photo in S3. {@code versionId}, or else {@code etag}, selects its version; with
 * neither, the newest is read.
 */
public record PhotoAddress(
    String bucket, String key, Optional<String> versionId, Optional<String> etag) {}
