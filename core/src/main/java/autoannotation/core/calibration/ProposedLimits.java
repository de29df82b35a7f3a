package autoannotation.core.calibration;

import autoannotation.core.evidence.EvidenceRates;

/**
 * What a workflow should use for one concept.
 *
 * @param accept what is proven, else the present limit; in [0, 1]
 * @param review never above {@code accept}
 */
public record ProposedLimits(double accept, double review, EvidenceRates rates) {}
