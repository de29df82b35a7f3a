import * as api from '../api.js';

/** @import { Queue } from './queue.js' */
/** @import { Outbox } from '../outbox/outbox.js' */

const BATCH = 24; // boxes
const LOW = 12; // boxes: then the next ones are asked for
const RETRY = 10_000; // milliseconds
const LEAST = 30_000,
  MOST = 600_000; // milliseconds that a lease is believed to last

/** Brings photos: keeps the lease of those that are here, and has the next ones ready in time. */
export class Assignments {
  /** @param {string} task @param {Queue} queue @param {Outbox} outbox */
  constructor(task, queue, outbox) {
    this.task = task;
    this.queue = queue;
    this.outbox = outbox;
    /** @type {Set<string>} photos that were skipped */
    this.skipped = new Set();
    this.asking = undefined;
    this.exhausted = false;
    this.expires = Infinity;
    this.active = false;
    /** @type {(failure: Error | null) => void} */
    this.onanswer = () => {};
  }

  /** Asks for more if there may be any. */
  refill() {
    if (this.exhausted || this.queue.left() >= LOW) return;
    this.ask();
  }

  /** Asks again although nothing was left. */
  again() {
    this.exhausted = false;
    return this.ask();
  }

  /** Somebody is there. A lease that ran out while nobody was is taken anew. */
  touch() {
    this.active = true;
    if (Date.now() > this.expires) this.renew();
  }

  renew() {
    if (this.asking) return;
    if (Date.now() > this.expires) this.queue.forgetUndecided();
    this.again();
  }

  ask() {
    this.asking ??= this.request().then((failure) => {
      this.asking = undefined;
      if (!this.closed) this.onanswer(failure);
    });
    return this.asking;
  }

  /** @returns {Promise<Error | null>} */
  async request() {
    const count = Math.min(100, this.queue.left() + this.outbox.entries().length + BATCH);
    try {
      const answer = await api.assignments(this.task, { count, leave: [...this.skipped] });
      if (this.closed) return null;
      this.lease(answer.expires_at);
      this.exhausted = this.queue.add(answer, this.outbox.entries()) === 0;
      return null;
    } catch (error) {
      clearTimeout(this.timer);
      if (!this.closed) this.timer = setTimeout(() => this.again(), RETRY);
      return error;
    }
  }

  lease(expires_at) {
    const lasts = Math.min(MOST, Math.max(LEAST, Date.parse(expires_at) - Date.now()));
    this.expires = Date.now() + lasts;
    this.active = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.active && this.renew(), lasts * 0.7);
  }

  close() {
    this.closed = true;
    clearTimeout(this.timer);
  }
}
