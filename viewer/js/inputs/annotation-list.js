import { element } from '../dom.js';
import { predicted, score, statusWord } from '../words.js';
import { history, standing } from './history.js';

/** @import { Annotation } from '../shapes.js' */

const DECIDABLE = ['ANNOTATION_SUCCESS', 'ANNOTATION_AWAITING_REVIEW', 'ANNOTATION_PENDING'];

/** A photo's annotations: each with its score, status and history, and what one may say of it. */
export class AnnotationList {
  /** @param {Annotation[]} annotations @param {import('../main.js').App} app @param {() => void} change */
  constructor(annotations, app, change) {
    this.annotations = annotations;
    this.app = app;
    this.change = change;
    /** @type {string | undefined} */
    this.chosen = undefined;
    this.list = element('div', { id: 'annotations' });
    this.node = element(
      'section',
      { class: 'annotations' },
      element('h2', { text: 'Annotations' }),
      this.list,
    );
    this.show();
  }

  show() {
    const none = element('p', { class: 'soft', text: 'No annotations.' });
    this.list.replaceChildren(
      ...(this.annotations.length ? this.annotations.map((one) => this.line(one)) : [none]),
    );
  }

  choose(id) {
    this.chosen = id;
    this.show();
    this.list
      .querySelector(`[data-annotation="${CSS.escape(id)}"]`)
      .scrollIntoView({ block: 'nearest' });
    this.change();
  }

  replace(annotation) {
    this.annotations = this.annotations.map((one) => (one.id === annotation.id ? annotation : one));
    this.show();
    this.change();
  }

  line(one) {
    const open = one.id === this.chosen;
    const said = predicted(one);
    const summary = element(
      'summary',
      { class: 'item' },
      element('span', { class: 'name', text: one.data.regions[0].data.concepts[0].name }),
      element('span', { class: 'value', text: score(said?.value) }),
      element('span', { class: 'facts', text: statusWord(one.status.description) }),
    );
    summary.addEventListener('click', (event) => {
      event.preventDefault();
      this.chosen = open ? undefined : one.id;
      this.show();
      this.change();
      this.list
        .querySelector(`[data-annotation="${CSS.escape(one.id)}"] summary`)
        .focus({ focusVisible: false });
    });
    return element(
      'details',
      { open, 'data-annotation': one.id, 'data-status': one.status.description },
      summary,
      ...(open
        ? [element('p', { class: 'soft', text: origin(one) }), history(one), this.offers(one)]
        : []),
    );
  }

  offers(one) {
    const say = (verdict, text, kind) =>
      element('button', {
        type: 'button',
        class: kind,
        'data-say': verdict,
        text,
        onclick: () => this.say(one, verdict),
      });
    const waits = this.app.outbox.entries().some((entry) => entry.annotation_id === one.id);
    if (waits) return element('p', { class: 'soft', text: 'Your verdict is on its way.' });
    const { description } = one.status;
    const decide = DECIDABLE.includes(description);
    const asks =
      this.app.person.role !== 'LABELLER' && description === 'ANNOTATION_AWAITING_REVIEW';
    return element(
      'div',
      { class: 'offers' },
      decide && say('REJECT', 'No', 'no'),
      decide && say('APPROVE', 'Yes', 'yes'),
      standing(one.verdicts).length > 0 && say('UNDO', 'Undo the last verdict'),
      asks && this.changes(one),
    );
  }

  /** A reviewer may send it back to the labellers, and say why. */
  changes(one) {
    const comment = element('input', {
      type: 'text',
      maxlength: 1000,
      required: true,
      'aria-label': 'What should be changed',
      placeholder: 'What should be changed?',
    });
    const send = (event) => {
      event.preventDefault();
      this.say(one, 'REQUEST_CHANGES', comment.value);
    };
    const button = element('button', { 'data-say': 'REQUEST_CHANGES', text: 'Request' });
    return element('form', { class: 'field changes', onsubmit: send }, comment, button);
  }

  say({ id: annotation_id, input_id, revision }, verdict, comment) {
    const id = crypto.randomUUID();
    const said = { id, verdict, input_id, annotation_id, revision, seconds_spent: 0 };
    this.app.outbox.put(comment ? { ...said, comment } : said);
    this.app.outbox.flush();
    this.show();
  }
}

function origin({ worker, workflow_version, thresholds, audit, task_id }) {
  const limit = (name) => thresholds?.[name] && `${name} ${thresholds[name].value}`;
  return [
    worker?.model
      ? `${worker.model.id} ${worker.model.version}`
      : worker?.user && `by ${worker.user.id}`,
    workflow_version && `workflow ${workflow_version}`,
    limit('accept'),
    limit('review'),
    audit && `audit: ${audit.toLowerCase()} by the machine`,
    `task ${task_id}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
