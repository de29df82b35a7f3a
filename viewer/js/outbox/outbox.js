import * as statuses from '../statuses.js';
import { UNANSWERED, follows, nextBatch, wire } from './batch.js';

/** @import { Answer, Entry } from '../shapes.js' */

const MOST = 128; // verdicts in one request
const GATHER = 1_500; // milliseconds in which verdicts gather to one request
const LONGEST_PAUSE = 60_000;
const NO = {
  code: statuses.CONN_INVALID_REQUEST,
  description: 'The API refused the verdict without giving a reason.',
};
/** After these the same verdict is sent again. */
const PASSING = [
  statuses.FAILURE,
  statuses.CONN_THROTTLED,
  statuses.CONN_TOKEN_INVALID,
  statuses.NO_STATUS,
];

/**
 * Verdicts on their way to the API. One is kept in the browser before anything else is done with
 * it, and leaves only when the API has answered it. Each entry has a key of its own, so that two
 * tabs don't overwrite each other; sending twice is harmless, since its id makes it one verdict.
 */
export class Outbox {
  /**
   * @param {{read: Function, write: Function, remove: Function, names: Function}} storage
   * @param {(list: object[]) => Promise<{verdicts: Answer[]}>} send
   * @param {string} person only this person's verdicts are sent
   */
  constructor(storage, send, person) {
    this.storage = storage;
    this.send = send;
    this.person = person;
    this.most = MOST;
    this.failures = 0;
    /** @type {Error | null} why it could not be sent, while it is tried again */
    this.problem = null;
    /** @type {(entry: Entry, answer: Answer) => void} */
    this.onanswer = () => {};
    this.onchange = () => {};
  }

  /** @returns {Entry[]} in the order in which they were given */
  entries() {
    return this.storage
      .names('outbox.')
      .map((name) => this.storage.read(name))
      .filter((entry) => entry?.by === this.person);
  }

  /** How many wait here for another person to sign in. */
  others() {
    return this.storage.names('outbox.').length - this.entries().length;
  }

  /** @param {Omit<Entry, 'by'>} verdict */
  put(verdict) {
    const name = `outbox.${String(this.turn()).padStart(15, '0')}.${verdict.id}`;
    this.storage.write(name, { ...verdict, by: this.person });
    this.onchange();
    if (!this.problem) this.flush(this.entries().length >= MOST / 4 ? 0 : GATHER);
  }

  /** Names sort by this: the time, but never before what is there, whatever the clock does. */
  turn() {
    const last = this.storage.names('outbox.').at(-1)?.split('.')[1] ?? 0;
    return Math.max(Date.now(), Number(last) + 1);
  }

  /** Sends what there is, after a while; keeps trying. */
  flush(after = 0) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.run(), after);
  }

  /** Takes what was never sent back out. Returns false if it may be on its way already. */
  withdraw(id) {
    if (this.tried?.has(id) || this.entries().some((entry) => entry.added_by === id)) return false;
    this.forget(id);
    return true;
  }

  async run() {
    if (this.sending) return;
    const waiting = this.entries();
    const batch = nextBatch(waiting, this.most);
    if (batch.length === 0) return;
    this.sending = new Set(batch.map((entry) => entry.id));
    this.tried = new Set([...(this.tried ?? []), ...this.sending]);
    let pause = 0;
    try {
      const answers = await this.ask(batch);
      const busy = answers.filter((answer, i) => !this.settle(batch[i], answer));
      pause = this.went(busy.length === 0 ? null : new Error(busy[0].status.description));
    } catch (error) {
      pause = this.stuck(batch, error);
    }
    this.sending = undefined;
    this.onchange();
    if (this.entries().length) this.flush(pause || (waiting.length > batch.length ? 0 : GATHER));
  }

  /** One verdict's refusal comes as an HTTP error with the same body. */
  async ask(batch) {
    const answer = await this.send(batch.map(wire)).catch((error) => {
      if (error.body?.verdicts) return error.body;
      throw error;
    });
    return batch.map((entry) => answer.verdicts?.find((one) => one.id === entry.id) ?? UNANSWERED);
  }

  stuck(batch, error) {
    if (error.http === 400 || error.http === 413) {
      const [first] = batch;
      this.most = batch.length === 1 ? MOST : 1; // one of them spoils all: find it
      if (batch.length === 1)
        this.settle(first, { id: first.id, status: error.body?.status ?? NO });
      return 0;
    }
    return this.went(error);
  }

  /** @returns {number} how long to wait before the next */
  went(problem) {
    this.problem = problem;
    this.failures = problem ? this.failures + 1 : 0;
    if (!problem) return 0;
    return Math.min(LONGEST_PAUSE, 1000 * 2 ** (this.failures - 1)) * (0.75 + Math.random() / 4);
  }

  /** @returns {boolean} is it answered for good? */
  settle(entry, answer) {
    const { code } = answer.status;
    if (PASSING.includes(code)) return false;
    if (code === statuses.SUCCESS) this.added(entry, answer.annotation);
    else this.refuse(entry, answer);
    this.forget(entry.id);
    this.onanswer(entry, answer);
    return true;
  }

  /** What was said about an annotation that had no id yet. */
  added(entry, annotation) {
    let revision = annotation?.revision;
    for (const name of this.storage.names('outbox.')) {
      const later = this.storage.read(name);
      if (later?.added_by !== entry.id) continue;
      const { added_by: _, ...known } = later;
      this.storage.write(name, { ...known, annotation_id: annotation.id, revision: revision++ });
    }
  }

  /** What follows upon a refused verdict would be refused as well. */
  refuse(entry, { status, annotation }) {
    const later = this.entries().filter((other) => other.id !== entry.id && follows(other, entry));
    for (const other of later) this.forget(other.id);
    const dropped = later.map((other) => other.verdict);
    this.storage.write(`refused.${entry.id}`, {
      entry,
      status,
      annotation,
      dropped,
      at: Date.now(),
    });
  }

  /** @returns {{entry: Entry, status: Answer['status'], annotation?: object, dropped: string[]}[]} */
  refused() {
    const kept = this.storage
      .names('refused.')
      .map((name) => this.storage.read(name))
      .filter(Boolean);
    return kept.sort((a, b) => a.at - b.at);
  }

  acknowledge() {
    for (const name of this.storage.names('refused.')) this.storage.remove(name);
    this.onchange();
  }

  forget(id) {
    for (const name of this.storage.names('outbox.'))
      if (name.endsWith('.' + id)) this.storage.remove(name);
  }
}
