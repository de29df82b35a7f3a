/** @import { Annotation, Answer, BoundingBox, Entry, Input, Item, Photo } from '../shapes.js' */

const WAITING = ['ANNOTATION_AWAITING_REVIEW', 'ANNOTATION_PENDING'];

/** The photos to review, which box is next, and what was decided. Knows neither page nor network. */
export class Queue {
  constructor() {
    /** @type {Photo[]} */
    this.photos = [];
    /** @type {Photo | undefined} */
    this.photo = undefined;
    /** @type {Item | undefined} */
    this.item = undefined;
    /** @type {Item[]} decided in this sitting, the last one last */
    this.decided = [];
  }

  /**
   * Takes in what the API leased. What is here already stays as it is here.
   *
   * @param {{inputs: Input[], annotations: Annotation[]}} answer
   * @param {Entry[]} unsent verdicts that the API doesn't know yet
   */
  add({ inputs, annotations }, unsent) {
    for (const input of inputs) {
      const known = this.photos.find((photo) => photo.input.id === input.id);
      if (known) known.input = input; // its links are fresh
      else this.photos.push({ input, items: annotations.filter((one) => one.input_id === input.id).map(itemOf) });
    }
    for (const item of this.items()) if (!item.decision) replay(item, unsent);
    if (!this.item) this.goToNext();
  }

  /** Gives up the photos that nobody looks at, but keeps what was decided. */
  forgetUndecided() {
    this.photos = this.photos.filter((photo) => photo.items.some((item) => item.decision));
    if (!this.photos.includes(this.photo)) this.photo = this.item = undefined;
    else if (this.item && isOpen(this.item)) for (const item of this.photo.items) if (!item.decision) item.assigned = false;
  }

  items() {
    return this.photos.flatMap((photo) => photo.items);
  }

  /** How many boxes are left to decide here. */
  left() {
    return this.items().filter(isOpen).length;
  }

  /** @returns {Photo[]} the next ones that have something to decide */
  coming(n) {
    const after = this.photos.slice(this.photos.indexOf(this.photo) + 1);
    return after.filter((photo) => photo.items.some(isOpen)).slice(0, n);
  }

  goTo(item) {
    this.item = item;
    this.photo = this.photos.find((photo) => photo.items.includes(item));
  }

  /** To the next box to decide: of this photo, then of the following ones, then of the first ones. */
  goToNext() {
    const items = this.items();
    const at = items.indexOf(this.item);
    const here = this.photo?.items ?? [];
    const next = [...here.slice(here.indexOf(this.item) + 1), ...here, ...items.slice(at + 1), ...items].find(isOpen);
    if (next) this.goTo(next);
    else this.photo = this.item = undefined;
  }

  /** One box on or back, whatever it is; over the edge of a photo into its neighbour. */
  step(by) {
    const items = this.items();
    const to = items[items.indexOf(this.item) + by];
    if (to && (to.decision || to.assigned || this.photo.items.includes(to))) this.goTo(to);
  }

  /**
   * Decides on the current box. Whoever changes their mind first takes back what they said.
   *
   * @param {{verdict: string, seconds_spent: number, bounding_box?: BoundingBox, concept?: {id: string, name: string}}} said
   * @returns {Omit<Entry, 'by'>[]} what to send
   */
  decide({ concept, ...said }) {
    const item = this.item;
    const sent = item.decision ? this.takeBack(item) : [];
    const entry = this.entry(item, said);
    if (concept) entry.concept_id = concept.id;
    const before = { bounding_box: item.bounding_box, concept: item.concept };
    item.decision = { id: entry.id, kind: said.verdict, before };
    item.bounding_box = said.bounding_box ?? item.bounding_box;
    item.concept = concept ?? item.concept;
    item.refusal = undefined;
    this.decided.push(item);
    return [...sent, entry];
  }

  /** A box that the model missed. @returns {Omit<Entry, 'by'>} */
  addBox(task_id, { bounding_box, concept, seconds_spent }) {
    const id = crypto.randomUUID();
    const input_id = this.photo.input.id;
    const decision = { id, kind: 'ADD', before: { bounding_box, concept } };
    const item = { id, input_id, task_id, revision: 0, bounding_box, concept, assigned: false, decision };
    this.photo.items.push(item);
    this.decided.push(item);
    return { id, verdict: 'ADD', input_id, task_id, bounding_box, concept_id: concept.id, seconds_spent };
  }

  /** Takes back the last verdict and goes to its box. @returns {Omit<Entry, 'by'>[]} what to send */
  undo() {
    const item = this.decided.at(-1);
    if (!item) return [];
    const photo = this.photos.find((one) => one.items.includes(item));
    const { kind } = item.decision;
    const sent = this.takeBack(item);
    if (kind === 'ADD') {
      photo.items.splice(photo.items.indexOf(item), 1);
      if (this.photo !== photo || !this.item) this.goTo(photo.items.find(isOpen) ?? photo.items[0]);
    } else this.goTo(item);
    return sent;
  }

  /** @param {Item} item */
  takeBack(item) {
    const { id, kind, before } = item.decision;
    const entry = this.entry(item, { verdict: 'UNDO', seconds_spent: 0 });
    if (kind === 'ADD' && item.id === id) {
      delete entry.annotation_id;
      delete entry.revision;
      entry.added_by = id;
    }
    Object.assign(item, before, { decision: undefined, seen: item.assigned ? undefined : item.seen });
    this.decided = this.decided.filter((other) => other !== item);
    return [entry];
  }

  /** About the revision that is seen; the next one is about the one that follows upon it. */
  entry(item, said) {
    const { id: annotation_id, input_id } = item;
    return { id: crypto.randomUUID(), ...said, input_id, annotation_id, revision: item.revision++ };
  }

  /** Gives the current photo back. */
  leave() {
    const photo = this.photo;
    const at = this.photos.indexOf(photo);
    this.photos.splice(at, 1);
    this.decided = this.decided.filter((item) => !photo.items.includes(item));
    this.item = this.photos[at]?.items.find(isOpen);
    this.photo = this.item && this.photos[at];
    if (!this.item) this.goToNext();
    return photo.input.id;
  }

  /**
   * The API has answered.
   *
   * @param {Entry} entry
   * @param {Answer} answer
   */
  settle(entry, { status, annotation }) {
    const item = this.items().find((one) => one.id === entry.annotation_id || one.decision?.id === entry.id);
    if (!item) return;
    if (status.code === 10000) this.confirm(item, entry, annotation);
    else this.refuse(item, entry, status, annotation);
  }

  confirm(item, entry, annotation) {
    if (item.decision?.id !== entry.id) return; // something newer is on its way
    item.id = annotation.id;
    item.revision = annotation.revision;
    item.seen = annotation;
  }

  refuse(item, entry, status, annotation) {
    this.decided = this.decided.filter((other) => other !== item);
    item.refusal = status.description;
    if (entry.verdict === 'ADD') {
      const photo = this.photos.find((one) => one.items.includes(item));
      photo.items.splice(photo.items.indexOf(item), 1);
      if (this.item === item) this.goToNext();
      return;
    }
    Object.assign(item, item.decision?.before, { decision: undefined, revision: entry.revision });
    if (annotation) {
      const { assigned: _, ...now } = itemOf(annotation);
      Object.assign(item, now, { assigned: WAITING.includes(annotation.status.description) });
    } else if (status.code !== 11102) item.assigned = false;
    item.seen = item.assigned ? undefined : annotation;
    if (!this.item) this.goToNext();
  }
}

/** Does it still wait for a verdict here? @param {Item} item */
export const isOpen = (item) => item.assigned && !item.decision;

/** @param {Annotation} annotation @returns {Item} */
export function itemOf(annotation) {
  const { id, input_id, task_id, revision, assigned = false, data } = annotation;
  const [region] = data.regions;
  const { bounding_box } = region.region_info;
  const seen = annotation.status ? annotation : undefined;
  return { id, input_id, task_id, revision, assigned, bounding_box, concept: region.data.concepts[0], seen };
}

/** After a reload: what was decided before it and is not sent yet. */
function replay(item, unsent) {
  for (const entry of unsent) {
    if (entry.annotation_id !== item.id || entry.revision !== item.revision) continue;
    item.revision++;
    if (entry.verdict === 'UNDO') Object.assign(item, item.decision?.before, { decision: undefined });
    else item.decision = { id: entry.id, kind: entry.verdict, before: { bounding_box: item.bounding_box, concept: item.concept } };
    if (entry.bounding_box) item.bounding_box = entry.bounding_box;
    if (entry.concept_id) item.concept = { id: entry.concept_id, name: entry.concept_id };
  }
}
