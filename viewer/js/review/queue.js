import { isOpen, itemOf, replay } from './item.js';

/** @import { Annotation, Entry, Input, Item, Photo } from '../shapes.js' */

/** The photos to review, and which box is next. Knows neither page nor network. */
export class Queue {
  constructor() {
    /** @type {Photo[]} */
    this.photos = [];
    /** @type {Photo | undefined} */
    this.photo = undefined;
    /** @type {Item | undefined} */
    this.item = undefined;
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
export function drop(list, one) {
  const at = list.lastIndexOf(one);
  if (at >= 0) list.splice(at, 1);
}
