package autoannotation.table;

import autoannotation.core.annotation.InputId;

/**
 * The table's layout: the one place in Java that knows keys and attribute names. The state machine
 * writes the items INPUT and DETECTION, the annotation writer the items ANNOTATION.
 *
 * <pre>
 * pk                  sk                           holds
 * INPUT#&lt;input_id&gt;    INPUT                        status, generation, counts, error: one upload
 * INPUT#&lt;input_id&gt;    DETECTION#&lt;model_version&gt;    what the model said of it, recorded once
 * INPUT#&lt;input_id&gt;    ANNOTATION#&lt;annotation id&gt;   one region with its status and provenance
 * WORKFLOW#&lt;id&gt;       ACTIVE                       thresholds that override the template's parameters
 * </pre>
 *
 * <p>The sparse index ReviewQueue (review_queue, sk) holds only annotations that a machine left to
 * a person: {@code review_queue} = {@code TASK#<task_id>#<first hex digit of the annotation id>},
 * so that a long queue spreads over 16 partitions. One that later thresholds made invisible is
 * still in there: who reads the queue asks {@code visibleIn}.
 */
final class TableLayout {

  static final String PK = "pk";
  static final String SK = "sk";

  static final String INPUT = "INPUT";
  static final String DETECTION = "DETECTION#";
  static final String ANNOTATION = "ANNOTATION#";

  // INPUT
  static final String BUCKET = "bucket";
  static final String STATUS = "status";
  static final String ERROR = "error";
  static final String GENERATION = "generation";

  /** The ids of the regions that have a visible annotation, a space between. */
  static final String KEPT = "kept";

  static final String MODEL_VERSION = "model_version";

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
  static final String REVIEW_QUEUE = "review_queue";

  private TableLayout() {}

  static String partition(InputId input) {
    return "INPUT#" + input;
  }

  static String reviewQueue(String taskId, String annotationId) {
    return "TASK#" + taskId + "#" + annotationId.charAt(0);
  }
}
