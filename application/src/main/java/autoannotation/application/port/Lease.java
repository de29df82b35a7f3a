package autoannotation.application.port;

import autoannotation.core.annotation.InputId;
import java.time.Instant;

/** A photo that one reviewer has before them: until then nobody else gets it in that task. */
public record Lease(InputId inputId, String reviewer, Instant expiresAt) {}
