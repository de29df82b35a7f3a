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
      return `Offline: ${count(n, 'verdict')} ${n === 1 ? 'is' : 'are'} ${this.kept} and will be sent once the connection is back.`;
    if (n > 0 && this.outbox.problem)
      return `${count(n, 'verdict')} not sent yet; retrying soon. ${this.outbox.problem.message}`;
    if (others)
      return `${count(others, 'verdict')} from someone else ${others === 1 ? 'is' : 'are'} saved in this browser and will be sent when they sign in.`;
    return '';
  }

  get kept() {
    return this.storage.lasting
      ? 'saved in this browser'
      : 'kept only while this page is open (the browser allows no storage)';
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
        dropped?.length > 0 && ' Your later verdicts on this box were discarded too.',
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
