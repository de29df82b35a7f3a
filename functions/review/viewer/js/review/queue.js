import {
  confirm,
  correctTo,
  decisionOf,
  entryOf,
  isOpen,
  itemOf,
  replay,
  restore,
} from './item.js';

/** @import { Annotation, Answer, BoundingBox, Entry, Input, Item, Photo } from '../shapes.js' */

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
   * Takes in what the API leased. What was decided here stays as it is here.
   *
   * @param {{inputs: Input[], annotations: Annotation[]}} answer
   * @param {Entry[]} unsent verdicts that the API doesn't know yet
   * @returns {number} how many boxes to decide came with it
   */
  add({ inputs, annotations }, unsent) {
    const before = new Set(
      this.items()
        .filter(isOpen)
        .map(({ id }) => id),
    );
    for (const input of inputs) {
      let photo = this.photos.find((one) => one.input.id === input.id);
      if (!photo) this.photos.push((photo = { input, items: [] }));
      photo.input = input; // its links are fresh
      for (const one of annotations.filter(({ input_id }) => input_id === input.id))
        merge(photo, one, unsent);
    }
    const again = this.item
      ? undefined
      : this.items().find((item) => item.id === this.lost && isOpen(item));
    if (again) this.goTo(again);
    else if (!this.item) this.goToNext();
    return this.items().filter((item) => isOpen(item) && !before.has(item.id)).length;
  }

  /** The lease is over: what is undecided may be somebody else's now, until it comes again. */
  forgetUndecided() {
    this.lost = this.item?.id;
    this.photos = this.photos.filter((photo) => photo.items.some((item) => item.decision));
    for (const item of this.items()) if (!item.decision) item.assigned = false;
    this.photo = this.item = undefined;
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
    const next = [
      ...here.slice(here.indexOf(this.item) + 1),
      ...here,
      ...items.slice(at + 1),
      ...items,
    ].find(isOpen);
    if (next) this.goTo(next);
    else this.photo = this.item = undefined;
  }

  /** One box on or back, whatever it is; over the edge of a photo into its neighbour. */
  step(by) {
    const items = this.items();
    let at = items.indexOf(this.item) + by;
    while (
      items[at] &&
      !items[at].decision &&
      !items[at].assigned &&
      !this.photo?.items.includes(items[at])
    )
      at += by;
    if (items[at]) this.goTo(items[at]);
  }

  /**
   * Decides on the current box. What was rejected has to be taken back first; anything else is
   * said upon what stands.
   *
   * @param {{verdict: string, seconds_spent: number, bounding_box?: BoundingBox, concept?: {id: string, name: string}}} said
   * @returns {Omit<Entry, 'by'>[]} what to send, in this order
   */
  decide({ concept, ...said }) {
    const { item } = this;
    const first = item.decision?.kind === 'REJECT' ? [this.takeBack(item)] : [];
    const entry = entryOf(item, said);
    if (concept) entry.concept_id = concept.id;
    this.decided.push(item);
    item.decision = decisionOf(item, entry.id, said.verdict);
    item.bounding_box = said.bounding_box ?? item.bounding_box;
    item.concept = concept ?? item.concept;
    item.refusal = undefined;
    return [...first, entry];
  }

  /** Has the person said this of the current box already? */
  says(verdict) {
    const kind = this.item?.decision?.kind;
    if (verdict === 'REJECT') return kind === 'REJECT';
    return verdict === 'APPROVE' && kind !== undefined && kind !== 'REJECT';
  }

  /** A box that the model missed. @returns {Omit<Entry, 'by'>} */
  addBox(task_id, { bounding_box, concept, seconds_spent }) {
    const id = crypto.randomUUID();
    const input_id = this.photo.input.id;
    const item = {
      id,
      input_id,
      task_id,
      revision: 0,
      bounding_box,
      concept,
      assigned: false,
      unnamed: true,
    };
    item.decision = decisionOf(item, id, 'ADD');
    this.photo.items.push(item);
    this.decided.push(item);
    return {
      id,
      verdict: 'ADD',
      input_id,
      task_id,
      bounding_box,
      concept_id: concept.id,
      seconds_spent,
    };
  }

  /** Takes back the last verdict and goes to its box. @returns {Omit<Entry, 'by'>} what to send */
  undo() {
    const item = this.decided.at(-1);
    const photo = this.photoOf(item);
    const { kind } = item.decision;
    const entry = this.takeBack(item);
    if (kind !== 'ADD') this.goTo(item);
    else {
      drop(photo.items, item);
      if (this.photo !== photo || !photo.items.includes(this.item))
        this.goTo(photo.items.find(isOpen) ?? photo.items[0]);
    }
    return entry;
  }

  /** @param {Item} item */
  takeBack(item) {
    const entry = entryOf(item, { verdict: 'UNDO', seconds_spent: 0 });
    drop(this.decided, item);
    restore(item, item.decision);
    return entry;
  }

  photoOf(item) {
    return this.photos.find((photo) => photo.items.includes(item));
  }

  /** Gives the current photo back. What was decided in it stays decided. */
  leave() {
    const { photo } = this;
    for (const item of photo.items) if (!item.decision) item.assigned = false;
    this.goToNext();
    if (!photo.items.some((item) => item.decision)) drop(this.photos, photo);
    return photo.input.id;
  }

  /**
   * The API has answered.
   *
   * @param {Entry} entry
   * @param {Answer} answer
   * @returns {Item | undefined} what it was about
   */
  settle(entry, { status, annotation }) {
    const item = this.items().find((one) => one.id === (entry.annotation_id ?? entry.id));
    if (!item) return undefined;
    if (status.code === 10000) confirm(item, entry, annotation);
    else if (entry.verdict === 'ADD') this.dropAdded(item);
    else this.refuse(item, entry, status, annotation);
    if (!this.item) this.goToNext();
    return item;
  }

  dropAdded(item) {
    this.decided = this.decided.filter((other) => other !== item);
    drop(this.photoOf(item).items, item);
    if (this.item === item) this.goToNext();
  }

  /** The box is as the API says, and asked again if it still waits. */
  refuse(item, entry, status, annotation) {
    while (item.decision) {
      const { id } = item.decision;
      drop(this.decided, item);
      restore(item, item.decision);
      if (id === entry.id) break;
    }
    item.revision = entry.revision;
    item.refusal = status.description;
    if (annotation) correctTo(item, annotation);
    else if (status.code !== 11102) item.assigned = false;
  }
}

function merge(photo, annotation, unsent) {
  const known = photo.items.find((item) => item.id === annotation.id);
  const item = known ?? itemOf(annotation);
  if (!known) photo.items.push(item);
  else if (!known.decision && annotation.revision >= known.revision)
    Object.assign(known, itemOf(annotation));
  if (!item.decision) replay(item, unsent);
}

/** Takes the last of these out of a list, if it is there. */
function drop(list, one) {
  const at = list.lastIndexOf(one);
  if (at >= 0) list.splice(at, 1);
}
