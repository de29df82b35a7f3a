import * as api from './api.js';
import { byId, element } from './dom.js';
import { help } from './help.js';
import { Inputs } from './inputs/inputs.js';
import { OneInput } from './inputs/one-input.js';
import { Keyboard, giveBackFocus } from './keys.js';
import { Notices, problem } from './notices.js';
import { Outbox } from './outbox/outbox.js';
import { PhotoCache } from './photo/photo-cache.js';
import { TaskChoice } from './review/task-choice.js';
import { Review } from './review/review.js';
import { settings } from './settings.js';
import { signOut, signedIn, start } from './sign-in.js';
import { local } from './storage.js';
import { Thresholds } from './thresholds/thresholds.js';

/** What all views share. */
export class App {
  constructor(person, tasks) {
    this.person = person;
    this.tasks = tasks;
    this.keyboard = new Keyboard();
    this.photos = new PhotoCache(api.input);
    this.outbox = new Outbox(local, api.verdicts, person.id);
    this.notices = new Notices(this.outbox, local);
    this.measure = { verdicts: 0, advances: [] };
    this.outbox.onchange = () => this.changed();
    this.outbox.onanswer = (entry, answer) => this.view?.answered?.(entry, answer);
    this.outbox.flush();
  }

  changed() {
    this.notices.show();
    this.view?.progress?.show();
  }

  /** Shows what the address says: #/review/TASK, #/inputs?FILTER, #/inputs/INPUT_ID, #/thresholds. */
  route() {
    const [path, wish] = location.hash.split('?');
    const [, wanted, name] = path.split('/').map(decodeURIComponent);
    const place = ['inputs', 'thresholds'].includes(wanted) ? wanted : 'review';
    byId('settings').open = false;
    this.view?.close();
    this.view = undefined;
    problem(null);
    this.view = this.open(place, name, wish);
    byId('main').replaceChildren(this.view.node);
    for (const [id, on] of [
      ['to-review', place === 'review'],
      ['to-inputs', place === 'inputs'],
      ['to-thresholds', place === 'thresholds'],
    ]) {
      byId(id).setAttribute('aria-current', on ? 'page' : 'false');
    }
    byId('task-choice').hidden = place !== 'review' || this.tasks.length < 2 || !name;
    this.keyboard.bindings['?'] ??= help;
    this.changed();
  }

  open(place, name, wish) {
    if (place === 'inputs') return this.inputs(name, wish);
    return place === 'thresholds' ? new Thresholds() : this.review(name);
  }

  inputs(id, wish) {
    return id ? new OneInput(this, id) : new Inputs(this, new URLSearchParams(wish));
  }

  review(id) {
    const task =
      this.tasks.find((one) => one.id === id) ??
      (this.tasks.length === 1 && !id ? this.tasks[0] : undefined);
    if (!task) return new TaskChoice(this, id);
    byId('task').value = task.id;
    return new Review(this, task);
  }

  bar() {
    byId('task').replaceChildren(
      ...this.tasks.map(({ id, name }) => element('option', { value: id, text: name })),
    );
    byId('task').addEventListener('change', ({ target }) => {
      location.hash = `#/review/${encodeURIComponent(target.value)}`;
      target.blur();
    });
    byId('help-button').addEventListener('click', (event) => {
      giveBackFocus(event); // before the dialog remembers where it was
      help();
    });
    byId('single-keys').checked = settings.singleKeys;
    byId('single-keys').addEventListener(
      'change',
      ({ target }) => (settings.singleKeys = target.checked),
    );
    byId('to-thresholds').hidden = this.person.role === 'LABELLER';
    byId('sign-out').hidden = !signedIn();
    byId('sign-out').addEventListener('click', signOut);
    window.addEventListener('hashchange', () => this.route());
    window.addEventListener('storage', () => this.changed()); // another tab sends, too
    document.addEventListener('click', (event) => {
      if (!byId('settings').contains(event.target)) byId('settings').open = false;
      giveBackFocus(event);
    });
  }
}

async function open() {
  await start();
  const [person, tasks] = await Promise.all([api.me(), api.tasks()]);
  const app = new App(person, tasks);
  Object.defineProperty(window, 'viewer', {
    value: Object.freeze({ measure: app.measure, outbox: () => app.outbox.entries() }),
  });
  app.bar();
  app.route();
}

open().catch((error) => {
  problem(error);
  byId('main').replaceChildren(
    element(
      'p',
      { class: 'empty-state' },
      element('button', { type: 'button', onclick: () => location.reload(), text: 'Try again' }),
    ),
  );
});
