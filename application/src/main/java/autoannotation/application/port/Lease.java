package autoannotation.application.port;

import autoannotation.core.annotation.InputId;
import java.time.Instant;

/** Reserves a photo of a task for one reviewer until {@code expiresAt}. */
public record Lease(InputId inputId, String reviewer, Instant expiresAt) {}
