/**
 * The shapes that the modules hand to each other. Field names are the API's.
 *
 * @typedef {{top_row: number, left_col: number, bottom_row: number, right_col: number}} BoundingBox
 *   Fractions of the upright photo.
 * @typedef {{id: string, name: string, value?: number}} Concept
 * @typedef {{id: string, region_info: {bounding_box: BoundingBox}, data: {concepts: Concept[]}}} Region
 * @typedef {{value: number, concept_threshold_type: string}} Threshold
 *
 * @typedef {object} Annotation As the API answers it; without scores until somebody decided.
 * @property {string} id
 * @property {string} input_id
 * @property {string} task_id
 * @property {number} revision
 * @property {{regions: Region[]}} data What stands now.
 * @property {boolean} [assigned] Is it this reviewer's to decide?
 * @property {{code: number, description: string}} [status]
 * @property {{model?: {id: string, version: string}, user?: {id: string}}} [worker]
 * @property {{accept?: Threshold, review?: Threshold}} [thresholds]
 * @property {{regions: Region[]}} [prediction] What the model said.
 * @property {string} [audit] Once it no longer waits.
 * @property {object[]} [verdicts]
 *
 * @typedef {object} Input
 * @property {string} id
 * @property {string} key
 * @property {string} version
 * @property {string} status
 * @property {string} [reason]
 * @property {number} [width] Of the upright photo.
 * @property {number} [height]
 * @property {string} [preview_url]
 * @property {string} photo_url
 * @property {Region[]} [regions]
 *
 * @typedef {{threshold: number, precision?: number, lower_bound: number, accepted_share: number}} CurvePoint
 * @typedef {{value: number, right: number, findings: number, share: number}} Bin
 *
 * @typedef {object} CalibratedConcept
 * @property {string} id
 * @property {string} sentence
 * @property {number | null} threshold The lowest that is proven.
 * @property {number} verdicts
 * @property {{accept: number, review: number}} now
 * @property {{accept: number, review: number}} proposed
 * @property {{band: string, drawn: number, answered: number, counted: number}[]} sources
 * @property {{share?: number, kept: number, dropped: number, missed: number}} recall
 * @property {{expected_calibration_error: number, bins: Bin[]}} reliability
 * @property {{month: string, verdicts: number, precision: number}[]} months
 * @property {CurvePoint[]} curve
 *
 * @typedef {object} Calibration
 * @property {number} target
 * @property {number} confidence
 * @property {string} model_version
 * @property {number} workflow_number
 * @property {CalibratedConcept[]} concepts
 *
 * @typedef {object} Item One annotation in the review's queue.
 * @property {string} id
 * @property {string} input_id
 * @property {string} task_id
 * @property {number} revision The one that the next verdict is about.
 * @property {BoundingBox} bounding_box
 * @property {Concept} concept
 * @property {boolean} assigned
 * @property {Annotation} [seen] With score and status, once it is decided.
 * @property {Decision} [decision] The last one of this sitting that stands.
 * @property {boolean} [unnamed] Added here, and not known to the API yet: its id is its verdict's.
 * @property {string} [refusal] Why the last verdict was refused.
 *
 * @typedef {object} Decision
 * @property {string} id The verdict's.
 * @property {string} kind
 * @property {{bounding_box: BoundingBox, concept: Concept, decision?: Decision, seen?: Annotation}} before
 *   How the item was, to go back to.
 *
 * @typedef {{input: Input, items: Item[]}} Photo
 *
 * @typedef {object} Entry One verdict in the outbox. `by` and `added_by` stay here.
 * @property {string} id
 * @property {string} verdict
 * @property {string} by The person's id.
 * @property {string} input_id
 * @property {string} [annotation_id]
 * @property {number} [revision]
 * @property {string} [added_by] The ADD whose answer will tell annotation_id and revision.
 * @property {number} seconds_spent
 * @property {BoundingBox} [bounding_box]
 * @property {string} [concept_id]
 * @property {string} [task_id]
 * @property {string} [comment]
 *
 * @typedef {{id: string, status: {code: number, description: string, details?: string}, annotation?: Annotation}} Answer
 */
export {};
