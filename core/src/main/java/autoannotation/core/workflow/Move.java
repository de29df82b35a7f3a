package autoannotation.core.workflow;

import autoannotation.core.evidence.Band;

/** How many regions go from one band to another. */
public record Move(Band from, Band to, long regions) {}
