/** @import { Annotation } from './shapes.js' */

// What is shown in place of the API's codes.
const STATUSES = {
  ANNOTATION_SUCCESS: 'accepted',
  ANNOTATION_AWAITING_REVIEW: 'awaiting review',
  ANNOTATION_PENDING: 'changes requested',
  ANNOTATION_REVIEW_DENIED: 'rejected',
  ANNOTATION_AWAITING_CONSENSUS_REVIEW: 'awaiting consensus',
};

export const STATUS_NAMES = Object.keys(STATUSES);

const INPUTS = {
  PENDING: 'Not annotated yet: processing is running or has not started.',
  ANNOTATED: 'Annotated.',
  REJECTED: 'Refused',
  FAILED:
    'Annotation failed. The request was kept; redrive it to try again.',
};

const REASONS = {
  EMPTY: 'the file is empty',
  NOT_AN_IMAGE: 'the file is not an image',
  UNSUPPORTED_FORMAT:
    'only JPEG, PNG, WebP and GIF are supported, except 12-bit, lossless and arithmetic-coded JPEG',
  DAMAGED: 'the file is truncated or corrupt',
  TOO_LARGE: 'the file exceeds the limit for bytes or pixels',
};

const VERDICTS = {
  APPROVE: 'approved',
  CORRECT: 'corrected the box',
  RELABEL: 'relabelled',
  REJECT: 'rejected',
  ADD: 'added',
  REQUEST_CHANGES: 'asked for changes',
  UNDO: 'undid a verdict',
};

const MARKS = { APPROVE: '✓', CORRECT: '⤢', RELABEL: '⇄', REJECT: '✕', ADD: '+' };

/** Does it wait for a person? */
export const waits = ({ description }) =>
  description === 'ANNOTATION_AWAITING_REVIEW' || description === 'ANNOTATION_PENDING';

export const statusWord = (status) => STATUSES[status] ?? status;
export const verdictWord = (kind) => VERDICTS[kind] ?? kind;
export const mark = (kind) => MARKS[kind] ?? '';
/** Three decimals: two would round a score across its limit. */
export const score = (value) => (value === undefined ? '' : value.toFixed(3));
export const count = (n, one, many = one + 's') => `${n} ${n === 1 ? one : many}`;
export const fileName = (key) => key.slice(key.lastIndexOf('/') + 1);
export const time = (text) =>
  new Date(text).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });

export function inputWords({ status, reason }) {
  if (status !== 'REJECTED') return INPUTS[status] ?? status;
  return `${INPUTS.REJECTED}: ${REASONS[reason] ?? reason ?? 'reason unknown'}.`;
}

/** What the model said, as far as it is known and somebody else than the model did not say it. */
export function predicted(annotation) {
  if (annotation.prediction) return annotation.prediction.regions[0]?.data.concepts[0];
  return annotation.worker?.model ? annotation.data.regions[0]?.data.concepts[0] : undefined;
}

/** "model said cat 0.62, now accepted" @param {Annotation} annotation */
export function outcome(annotation) {
  const said = predicted(annotation);
  const now = annotation.status ? statusWord(annotation.status.description) : '';
  if (!annotation.worker) return now; // a labeller isn't told while it waits
  return said
    ? `model said ${said.name} ${score(said.value)} → ${now}`
    : `not found by the model → ${now}`;
}
