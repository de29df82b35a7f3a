import { CONN_INVALID_REQUEST, SUCCESS } from '../statuses.js';
import { confirm, correctTo, decisionOf, entryOf, isOpen, restore } from './item.js';
import { drop } from './queue.js';

/** @import { Answer, BoundingBox, Entry, Item } from '../shapes.js' */

/** What was decided in this sitting, in order, and what the API said to it. */
export class Decisions {
  /** @param {import('./queue.js').Queue} queue */
  constructor(queue) {
    this.queue = queue;
    /** @type {Item[]} one for each decision that stands, the last one last */
    this.decided = [];
  }

  /**
   * Decides on the current box. What was rejected has to be taken back first; anything else is
   * said upon what stands.
   *
   * @param {{verdict: string, seconds_spent: number, bounding_box?: BoundingBox, concept?: {id: string, name: string}}} said
   * @returns {Omit<Entry, 'by'>[]} what to send, in this order
   */
  decide({ concept, ...said }) {
    const { item } = this.queue;
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
    const kind = this.queue.item?.decision?.kind;
    if (verdict === 'REJECT') return kind === 'REJECT';
    return verdict === 'APPROVE' && kind !== undefined && kind !== 'REJECT';
  }

  /** A box that the model missed. @returns {Omit<Entry, 'by'>} */
  addBox(task_id, { bounding_box, concept, seconds_spent }) {
    const id = crypto.randomUUID();
    const input_id = this.queue.photo.input.id;
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
    this.queue.photo.items.push(item);
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
    const { queue } = this;
    const photo = queue.photoOf(item);
    const { kind } = item.decision;
    const entry = this.takeBack(item);
    if (kind !== 'ADD') this.queue.goTo(item);
    else {
      drop(photo.items, item);
      if (queue.photo !== photo || !photo.items.includes(queue.item))
        this.queue.goTo(photo.items.find(isOpen) ?? photo.items[0]);
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

  /**
   * The API has answered.
   *
   * @param {Entry} entry
   * @param {Answer} answer
   * @returns {Item | undefined} what it was about
   */
  settle(entry, { status, annotation }) {
    const item = this.queue.items().find((one) => one.id === (entry.annotation_id ?? entry.id));
    if (!item) return undefined;
    if (status.code === SUCCESS) confirm(item, entry, annotation);
    else if (entry.verdict === 'ADD') this.dropAdded(item);
    else this.refuse(item, entry, status, annotation);
    if (!this.queue.item) this.queue.goToNext();
    return item;
  }

  dropAdded(item) {
    this.decided = this.decided.filter((other) => other !== item);
    drop(this.queue.photoOf(item).items, item);
    if (this.queue.item === item) this.queue.goToNext();
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
    else if (status.code !== CONN_INVALID_REQUEST) item.assigned = false;
  }
}
