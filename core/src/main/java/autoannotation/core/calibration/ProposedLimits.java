package autoannotation.core.calibration;

import autoannotation.core.evidence.EvidenceRates;

/**
 * The limits and evidence rates that a workflow should use for one concept.
 *
 * @param accept the proven threshold, else the limit in force; in [0, 1]
 * @param review in [0, {@code accept}]
 */
public record ProposedLimits(double accept, double review, EvidenceRates rates) {}
