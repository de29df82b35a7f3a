package autoannotation.core.workflow;

import autoannotation.core.evidence.Band;
import autoannotation.core.region.Concept;

/**
 * A detected region and what stands of it now.
 *
 * @param concept as the model saw it
 * @param decided whether a person has spoken: then no workflow moves it
 */
public record RoutedRegion(Concept concept, Band band, boolean decided) {}
