package autoannotation.core.workflow;

import autoannotation.core.evidence.Band;

/**
 * Regions that go from one band to another.
 *
 * @param regions how many, at least 1
 */
public record Move(Band from, Band to, long regions) {}
