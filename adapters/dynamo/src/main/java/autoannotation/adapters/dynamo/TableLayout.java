package autoannotation.adapters.dynamo;

import autoannotation.core.annotation.Annotation;
import autoannotation.core.annotation.InputId;
import autoannotation.core.annotation.ShortHash;
import autoannotation.core.review.ReviewWorth;

/**
 * The table's layout: the one place in Java that knows keys and attribute names. The state machine
 * writes the items INPUT and DETECTION, the annotation writer the items ANNOTATION.
 *
 * <pre>
 * pk                  sk                           holds
 * INPUT#&lt;input_id&gt;    INPUT                        status, generation, counts, error: one upload
 * INPUT#&lt;input_id&gt;    DETECTION#&lt;model_version&gt;    what the model said of it and what was drawn as evidence, recorded once
 * INPUT#&lt;input_id&gt;    ANNOTATION#&lt;annotation id&gt;   one region with its status and provenance
 * WORKFLOW#default    VERSION#&lt;000001&gt;             a version of the workflow, which never changes
 * WORKFLOW#default    ACTIVATION#&lt;000001&gt;          who made that version the active one, and why
 * WORKFLOW#default    ACTIVE                       the active version, which overrides the template's parameters
 * TASKS               TASK#&lt;task_id&gt;               a labelling task
 * LEASES#&lt;task_id&gt;    INPUT#&lt;hash of input_id&gt;     who reviews that photo now, and until when
 * </pre>
 *
 * <p>The sparse index ReviewQueue (review_queue, review_order) holds only annotations that wait for
 * a person: {@code review_queue} = {@code TASK#<task_id>#<first hex digit of the annotation id>},
 * so that a long queue spreads over 16 partitions; {@code review_order}, the worth of a verdict,
 * the highest first; of evidence by lot, so that it does not tell audits from the rest. One that
 * later thresholds made invisible is still in there: who reads the queue asks {@code visibleAfter}.
 *
 * <p>The index Listing (listing, sk) holds all annotations, over 16 partitions by the same digit.
 * Neither of its keys ever changes: who pages through it meets each one once, whatever is decided
 * meanwhile.
 */
final class TableLayout {

  static final String PK = "pk";
  static final String SK = "sk";

  static final String INPUTS = "INPUT#";
  static final String INPUT = "INPUT";
  static final String DETECTION = "DETECTION#";
  static final String ANNOTATION = "ANNOTATION#";

  static final String VERSION = "VERSION#";
  static final String ACTIVATION = "ACTIVATION#";
  static final String ACTIVE = "ACTIVE";

  // WORKFLOW
  static final String WORKFLOW = "WORKFLOW#default";
  static final String DEFINITION = "definition";
  static final String PROVENANCE = "provenance";
  static final String ACTIVATION_JSON = "activation";
  static final String NUMBER = "number";

  // INPUT
  static final String BUCKET = "bucket";
  static final String STATUS = "status";
  static final String ERROR = "error";
  static final String GENERATION = "generation";

  /** Ids of the regions that have a visible annotation, separated by spaces. */
  static final String KEPT = "kept";

  static final String MODEL_VERSION = "model_version";
  static final String REASON = "reason";
  static final String WIDTH = "width";
  static final String HEIGHT = "height";

  // DETECTION
  static final String DETECTION_JSON = "detection";

  // ANNOTATION
  static final String ID = "id";
  static final String INPUT_ID = "input_id";
  static final String TASK_ID = "task_id";
  static final String MODEL_ID = "model_id";
  static final String USER_ID = "user_id";
  static final String ANNOTATION_INFO = "annotation_info";
  static final String REGION = "region";
  static final String CONCEPT_ID = "concept_id";
  static final String VALUE = "value";
  static final String CREATED_AT = "created_at";
  static final String MODIFIED_AT = "modified_at";
  static final String WORKFLOW_NUMBER = "workflow_number";
  static final String WORKFLOW_VERSION = "workflow_version";
  static final String THRESHOLDS = "thresholds";
  static final String DECIDED_AT = "decided_at";
  static final String VERDICTS = "verdicts";
  static final String REVISION = "revision";
  static final String REVIEWERS = "reviewers";
  static final String AUDIT = "audit";
  static final String ADDED_BY = "added_by";
  static final String REVIEW_QUEUE = "review_queue";
  static final String REVIEW_ORDER = "review_order";
  static final String LISTING = "listing";

  // TASK
  static final String TASKS = "TASKS";
  static final String TASK = "TASK#";
  static final String TASK_JSON = "task";

  // LEASE
  static final String LEASES = "LEASES#";
  static final String REVIEWER = "reviewer";
  static final String EXPIRES_AT = "expires_at";

  static final String REVIEW_QUEUE_INDEX = "ReviewQueue";
  static final String LISTING_INDEX = "Listing";

  /** Suffixes of the index partitions: the first hex digit of the annotation id. */
  static final String SHARDS = "0123456789abcdef";

  private TableLayout() {}

  static String partition(InputId input) {
    return INPUTS + input;
  }

  /** Parses the input id in a partition key. */
  static InputId input(String partition) {
    return InputId.parse(partition.substring(INPUTS.length()));
  }

  /** Sort key of a lease. It is a hash, because an input id may be too long for a sort key. */
  static String lease(InputId input) {
    return "INPUT#" + ShortHash.of(input.toString());
  }

  static String reviewQueue(Annotation annotation) {
    return reviewQueue(annotation.taskId(), annotation.id().charAt(0));
  }

  static String reviewQueue(String taskId, char shard) {
    return "TASK#" + taskId + "#" + shard;
  }

  /**
   * Sort key in the review queue: 0000 for the most valuable annotations to 9999, then the id to
   * make it unique.
   */
  static String reviewOrder(Annotation annotation) {
    long place = Math.round(9999 * (1 - ReviewWorth.nearness(annotation)));
    return "%04d#%s".formatted(place, annotation.id());
  }

  static String listing(String annotationId) {
    return listing(annotationId.charAt(0));
  }

  static String listing(char shard) {
    return "ANNOTATIONS#" + shard;
  }
}
