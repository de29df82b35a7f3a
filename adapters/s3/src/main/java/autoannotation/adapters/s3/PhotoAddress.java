package autoannotation.adapters.s3;

import java.util.Optional;

/** Where a photo is. A version pins the read; without one an ETag does; with neither, nothing. */
public record PhotoAddress(
    String bucket, String key, Optional<String> versionId, Optional<String> etag) {}
