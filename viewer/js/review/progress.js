import * as api from '../api.js';
import { byId } from '../dom.js';

/** @import { Outbox } from '../outbox/outbox.js' */

const DECIDE = ['APPROVE', 'CORRECT', 'RELABEL', 'REJECT'];

/** How far the task is: what the API counted, and what was decided here since. */
export class Progress {
  /** @param {string} task @param {Outbox} outbox */
  constructor(task, outbox) {
    this.task = task;
    this.outbox = outbox;
    this.counted = undefined;
    this.since = 0;
  }

  async refresh() {
    const answer = await api.task(this.task).catch(() => null); // the next one will tell
    if (!answer || this.closed) return;
    const { verdicts, waiting } = answer.metrics;
    const given = DECIDE.reduce((sum, kind) => sum + (verdicts[kind] ?? 0), 0);
    const decided = Math.max(0, given - (verdicts.UNDO ?? 0));
    this.counted = { decided, total: decided + waiting };
    this.since = 0;
    this.show();
  }

  /** @param {import('../shapes.js').Entry} entry the API took it */
  sent(entry) {
    this.since += weight(entry);
    this.show();
  }

  show() {
    byId('progress').hidden = !this.counted;
    if (!this.counted) return;
    const here = this.outbox.entries().reduce((sum, entry) => sum + weight(entry), 0);
    const { total } = this.counted;
    const decided = Math.min(total, Math.max(0, this.counted.decided + this.since + here));
    byId('progress-text').textContent = `${decided} of ${total} decided`;
    Object.assign(byId('progress-bar'), { max: Math.max(1, total), value: decided });
  }

  close() {
    this.closed = true;
    byId('progress').hidden = true;
  }
}

const weight = ({ verdict }) => (DECIDE.includes(verdict) ? 1 : verdict === 'UNDO' ? -1 : 0);
