package autoannotation.core.annotation;

import java.util.Set;

/**
 * The last run of the state machine that routed an input's regions.
 *
 * @param generation model version and workflow version
 * @param keptRegions the ids of the regions that it wrote as annotations
 */
public record LastRun(String generation, Set<String> keptRegions) {

  public LastRun {
    keptRegions = Set.copyOf(keptRegions);
  }
}
