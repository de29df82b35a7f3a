import * as api from '../api.js';
import { element, say } from '../dom.js';
import { problem } from '../notices.js';
import { count } from '../words.js';
import { annotationCard, inputCard } from './cards.js';
import { Filter } from './filter.js';

/** @import { Input } from '../shapes.js' */

const PAGE = 48;
const PATIENCE = 20; // empty pages in a row: then a person says whether to look on

/** All photos; or, once something is filtered, the annotations that match. */
export class Inputs {
  /** @param {import('../main.js').App} app @param {URLSearchParams} wish */
  constructor(app, wish) {
    this.wish = Object.fromEntries(wish);
    this.filtered = Object.keys(this.wish).length > 0;
    /** @type {Map<string, Promise<Input>>} */
    this.known = new Map();
    this.shown = 0;
    const filter = new Filter(app.tasks, wish, (now) => this.change(now));
    this.grid = element('div', { class: 'grid', id: 'grid' });
    this.count = element('p', { class: 'soft', id: 'count', role: 'status' });
    this.empty = element('p', { class: 'soft', id: 'no-inputs', hidden: true });
    this.more = element('button', {
      type: 'button',
      id: 'more',
      onclick: () => this.load(),
      text: 'Show more',
      hidden: true,
    });
    this.node = element(
      'div',
      { class: 'inputs' },
      filter.node,
      element(
        'div',
        { class: 'results' },
        element('h1', { text: this.filtered ? 'Annotations' : 'Inputs' }),
        this.count,
        this.empty,
        this.grid,
        this.more,
      ),
    );
    this.load();
  }

  /** The address holds the filter, so that going back finds it. */
  change(now) {
    const wish = new URLSearchParams(now).toString();
    location.hash = '#/inputs' + (wish && '?' + wish);
  }

  async load() {
    this.more.disabled = true;
    say(this.count, 'Looking…');
    try {
      let found = [];
      for (let i = 0; i < PATIENCE && found.length === 0 && this.next !== null; i++)
        found = await this.page();
      this.grid.append(...found);
      this.shown += found.length;
      problem(null);
    } catch (error) {
      problem(error);
    }
    this.tell();
  }

  /** @returns {Promise<Element[]>} none does not mean that none follows */
  async page() {
    const ask = { per_page: PAGE, cursor: this.next ?? undefined };
    const answer = this.filtered
      ? await api.annotations({ ...this.wish, ...ask })
      : await api.inputs(ask);
    this.next = answer.next ?? null;
    if (!this.filtered) return answer.inputs.map(inputCard);
    const cards = answer.annotations.map(async (one) =>
      annotationCard(one, await this.input(one.input_id)),
    );
    return Promise.all(cards);
  }

  input(id) {
    if (!this.known.has(id)) this.known.set(id, api.input(id));
    return this.known.get(id);
  }

  tell() {
    const more = this.next !== null;
    this.more.hidden = !more;
    this.more.disabled = false;
    const what = this.filtered ? count(this.shown, 'annotation') : count(this.shown, 'photo');
    say(this.count, this.shown && what + (more ? ' so far' : ''));
    const none = this.filtered ? 'No annotation matches. Clear a field.' : NO_INPUTS;
    say(this.empty, this.shown === 0 && !more && none);
  }

  close() {}
}

const NO_INPUTS =
  'No photos yet. Upload photos: ./annotate run FOLDER on this machine, ./annotate upload FOLDER to a stack.';
