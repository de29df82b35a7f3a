package autoannotation.core.calibration;

import java.time.Instant;

/**
 * Whether people found a region right.
 *
 * @param right whether box and concept were right
 * @param at the time of the last verdict on it
 */
public record EvidenceAnswer(boolean right, Instant at) {}
