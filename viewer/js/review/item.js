import { standing } from '../inputs/history.js';
import { waits } from '../words.js';

/** @import { Annotation, Decision, Entry, Item } from '../shapes.js' */

/** Does it still wait for a verdict here? @param {Item} item */
export const isOpen = (item) => item.assigned && !item.decision;

/** What colours it. @param {Item} item */
export const stateOf = (item) => (item.decision ? 'decided' : item.assigned ? 'todo' : 'other');

/** @param {Annotation} annotation @returns {Item} */
export function itemOf(annotation) {
  const { id, input_id, task_id, revision, assigned = false, data } = annotation;
  const [region] = data.regions;
  const { bounding_box } = region.region_info;
  return {
    id,
    input_id,
    task_id,
    revision,
    assigned,
    bounding_box,
    concept: region.data.concepts[0],
  };
}

/** @returns {Decision} knows how the item was, to go back to */
export function decisionOf({ bounding_box, concept, decision, seen }, id, kind) {
  return { id, kind, before: { bounding_box, concept, decision, seen } };
}

/** As it was before that decision. */
export const restore = (item, { before }) => Object.assign(item, before);

/** About the revision that is seen; the next one is about the one that follows upon it. */
export function entryOf(item, said) {
  const entry = { id: crypto.randomUUID(), ...said, input_id: item.input_id };
  const revision = item.revision++;
  return item.unnamed
    ? { ...entry, added_by: item.id }
    : { ...entry, annotation_id: item.id, revision };
}

/** The API has taken what was said of it. */
export function confirm(item, entry, annotation) {
  if (entry.verdict === 'ADD') {
    item.id = annotation.id;
    item.revision += annotation.revision; // of what was said since
    item.unnamed = false;
  }
  if (item.decision?.id === entry.id) item.seen = annotation; // nothing newer is on its way
}

/** After a reload: what was decided before it and is not sent yet. */
export function replay(item, unsent) {
  for (const entry of unsent) {
    if (entry.annotation_id !== item.id || entry.revision !== item.revision) continue;
    item.revision++;
    if (entry.verdict === 'UNDO') {
      if (item.decision) restore(item, item.decision);
      continue;
    }
    item.decision = decisionOf(item, entry.id, entry.verdict);
    item.bounding_box = entry.bounding_box ?? item.bounding_box;
    if (entry.concept_id) item.concept = { id: entry.concept_id, name: entry.concept_id };
  }
}

/** It is as the API says now, and asked again if it still waits: what was accepted may, too. */
export function correctTo(item, annotation) {
  const { assigned: was } = item;
  const { assigned: _, ...now } = itemOf(annotation);
  const undecided = standing(annotation.verdicts).length === 0;
  const assigned = waits(annotation.status) || (was && undecided);
  Object.assign(item, now, { assigned, seen: assigned ? undefined : annotation });
}
