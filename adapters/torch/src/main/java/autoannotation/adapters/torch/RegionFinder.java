package autoannotation.adapters.torch;

import java.util.ArrayList;
import java.util.List;

/** Finds the objects of one group of competing concepts in the output for one photo. */
record RegionFinder(ModelDescriptor descriptor, List<Place> places, NetworkOutput output) {

  List<Clusters.Found> find(List<Integer> concepts) {
    List<Candidate> candidates = new ArrayList<>();
    for (int view = 0; view < places.size(); view++) {
      for (int concept : concepts) {
        var seen = candidates(view, concept);
        candidates.addAll(
            descriptor.suppressionIou().map(iou -> Candidate.suppress(seen, iou)).orElse(seen));
      }
    }
    return new Clusters(places.size(), descriptor.clusterIou())
        .of(candidates, concepts).stream()
            .filter(found -> found.value() >= descriptor.floor())
            .toList();
  }

  private List<Candidate> candidates(int view, int concept) {
    List<Candidate> candidates = new ArrayList<>();
    for (int anchor = 0; anchor < output.anchors(); anchor++) {
      double score = output.score(view, anchor, concept);
      if (score >= descriptor.candidate()) {
        places
            .get(view)
            .toPicture(descriptor.output().corners(output.box(view, anchor), descriptor.input()))
            .ifPresent(box -> candidates.add(new Candidate(concept, view, score, box)));
      }
    }
    return candidates;
  }
}
