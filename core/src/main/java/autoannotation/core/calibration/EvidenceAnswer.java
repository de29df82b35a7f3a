package autoannotation.core.calibration;

import java.time.Instant;

/**
 * What a person found of a region.
 *
 * @param right whether box and concept were right
 * @param at when the last word on it was said
 */
public record EvidenceAnswer(boolean right, Instant at) {}
