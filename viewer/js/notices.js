import { byId, element, say } from './dom.js';
import { standing } from './inputs/history.js';
import { count, outcome, statusWord, verdictWord, waits } from './words.js';

/** @import { Outbox } from './outbox/outbox.js' */

/** The lines under the bar: what is unsent, what was refused. */
export class Notices {
  /** @param {Outbox} outbox @param {{lasting: boolean}} storage */
  constructor(outbox, storage) {
    this.outbox = outbox;
    this.storage = storage;
    byId('refused-acknowledge').addEventListener('click', () => outbox.acknowledge());
    for (const change of ['online', 'offline']) window.addEventListener(change, () => this.show());
    window.addEventListener('online', () => outbox.flush());
    this.show();
  }

  show() {
    const n = this.outbox.entries().length;
    const offline = n > 0 && (!navigator.onLine || this.outbox.problem?.http === 0);
    say(byId('unsent'), n > 0 && `${n} unsent`);
    say(byId('offline'), this.line(n, offline));
    this.refused();
  }

  line(n, offline) {
    const others = this.outbox.others();
    if (offline)
      return `Offline: ${count(n, 'verdict')} ${n === 1 ? 'is' : 'are'} ${this.kept} and will be sent.`;
    if (n > 0 && this.outbox.problem)
      return `${count(n, 'verdict')} unsent, tried again soon: ${this.outbox.problem.message}`;
    if (others)
      return `${count(others, 'verdict')} of somebody else ${others === 1 ? 'is' : 'are'} kept here, and sent when they sign in.`;
    return '';
  }

  get kept() {
    return this.storage.lasting
      ? 'kept here'
      : 'kept only until this page is closed (the browser stores nothing)';
  }

  refused() {
    const refused = this.outbox.refused();
    byId('refused').hidden = refused.length === 0;
    const lines = refused.map(({ entry, status, annotation, dropped }) =>
      element(
        'li',
        { 'data-verdict': entry.id },
        element('strong', { text: `You ${verdictWord(entry.verdict)}: ` }),
        annotation ? status.description : [status.description, status.details].filter(Boolean).join(' '),
        annotation && element('span', { class: 'now', text: ` Now: ${now(annotation)}.` }),
        dropped?.length > 0 && ' What you said after it was dropped too.',
        ' ',
        element('a', {
          href: `#/inputs/${encodeURIComponent(entry.input_id)}`,
          text: 'See the photo',
        }),
      ),
    );
    byId('refused-list').replaceChildren(...lines);
  }
}

/** What may still wait is judged blind: no score, and not whether it was accepted. */
function now(annotation) {
  const name = annotation.data.regions[0].data.concepts[0].name;
  const { status, verdicts } = annotation;
  if (standing(verdicts).length === 0) return `${name}, not decided`;
  return `${name}, ${waits(status) ? statusWord(status.description) : outcome(annotation)}`;
}

/** Says that something went wrong, and what to do. Nothing takes it away. */
export function problem(error) {
  const where = byId('problem');
  where.hidden = !error;
  if (!error) return where.replaceChildren();
  where.replaceChildren(
    element('strong', { text: error.message }),
    error.details ? ' ' + error.details : '',
  );
}
