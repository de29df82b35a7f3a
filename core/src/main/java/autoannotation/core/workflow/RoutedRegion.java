package autoannotation.core.workflow;

import autoannotation.core.evidence.Band;
import autoannotation.core.region.Concept;

/**
 * A detected region and the band that it is in now.
 *
 * @param concept as the model detected it
 * @param decided whether a person has given a verdict on it: then no workflow moves it
 */
public record RoutedRegion(Concept concept, Band band, boolean decided) {}
