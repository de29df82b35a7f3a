package autoannotation.review.annotation;

import static java.nio.charset.StandardCharsets.UTF_8;

import autoannotation.adapters.lambda.RefusedRequestException;
import autoannotation.application.review.VerdictRequest;
import autoannotation.core.annotation.AnnotationStatus;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.VerdictKind;
import autoannotation.core.region.BoundingBox;
import autoannotation.core.review.Reviewer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Body of PATCH /annotations/{id} in Clarifai's format: a new status by its code, or a region with
 * another box or concept. Each request amounts to one verdict.
 */
record PatchRequest(Change annotation) {

  record Change(int revision, Optional<Status> status, Optional<Data> data) {}

  record Status(int code) {}

  record Data(List<Region> regions) {}

  /** Fields that are left out stay unchanged; the id is accepted and ignored. */
  record Region(Optional<String> id, Optional<RegionInfo> regionInfo, Optional<Concepts> data) {}

  record RegionInfo(BoundingBox boundingBox) {}

  record Concepts(List<ConceptId> concepts) {}

  /** Name and value are accepted and ignored. */
  record ConceptId(String id, Optional<String> name, Optional<Double> value) {}

  /**
   * Converts the request to a verdict. The verdict id is derived from the content and the user, so
   * that a repeated request counts once.
   *
   * @throws RefusedRequestException if it changes nothing, or more than one thing
   */
  VerdictRequest verdict(InputId input, String annotationId, Reviewer by) {
    Optional<BoundingBox> box = region().flatMap(Region::regionInfo).map(RegionInfo::boundingBox);
    Optional<String> concept = region().flatMap(Region::data).map(PatchRequest::only);
    String said = String.join("\n", annotationId, by.userId(), toString());
    return new VerdictRequest(
        UUID.nameUUIDFromBytes(said.getBytes(UTF_8)).toString(),
        kind(box.isPresent(), concept.isPresent()),
        input.toString(),
        Optional.of(annotationId),
        Optional.of(annotation.revision),
        0,
        box,
        concept,
        Optional.empty(),
        Optional.empty());
  }

  private VerdictKind kind(boolean box, boolean concept) {
    Optional<VerdictKind> byStatus = annotation.status.map(status -> kind(status.code));
    boolean isAccepted = byStatus.isEmpty() || byStatus.get() == VerdictKind.APPROVE;
    if (box && isAccepted) {
      return VerdictKind.CORRECT;
    }
    if (concept && isAccepted) {
      return VerdictKind.RELABEL;
    }
    return byStatus.filter(_ -> !box && !concept).orElseThrow(PatchRequest::unclear);
  }

  private static VerdictKind kind(int code) {
    AnnotationStatus status =
        Stream.of(AnnotationStatus.values())
            .filter(known -> known.code() == code)
            .findFirst()
            .orElseThrow(PatchRequest::unclear);
    return switch (status) {
      case ANNOTATION_SUCCESS -> VerdictKind.APPROVE;
      case ANNOTATION_REVIEW_DENIED -> VerdictKind.REJECT;
      case ANNOTATION_PENDING -> VerdictKind.REQUEST_CHANGES;
      case ANNOTATION_AWAITING_REVIEW -> throw unclear();
    };
  }

  private Optional<Region> region() {
    if (annotation.data.isEmpty()) {
      return Optional.empty();
    }
    List<Region> regions = annotation.data.get().regions;
    if (regions.size() != 1) {
      throw unclear();
    }
    return Optional.of(regions.getFirst());
  }

  private static String only(Concepts concepts) {
    if (concepts.concepts.size() != 1) {
      throw unclear();
    }
    return concepts.concepts.getFirst().id;
  }

  private static RefusedRequestException unclear() {
    return RefusedRequestException.invalid(
        "Unsupported change: it has to be exactly one verdict.",
        "Send status.code 24150 (success), 24158 (denied) or 24151 (changes requested), or data with"
            + " one region that has a bounding_box, one concept, or both.");
  }
}
