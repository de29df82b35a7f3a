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
    /** @type {Map<string, Promise<Input>>} */
    this.known = new Map();
    const filter = new Filter(app.tasks, wish, (now) => this.change(now));
    this.title = element('h1');
    this.count = element('p', { class: 'soft', id: 'count', role: 'status' });
    this.empty = element('p', { class: 'soft', id: 'no-inputs', hidden: true });
    this.grid = element('div', { class: 'grid', id: 'grid' });
    const load = () => this.load();
    this.more = element('button', { type: 'button', id: 'more', onclick: load, text: 'Show more' });
    const found = [this.title, this.count, this.empty, this.grid, this.more];
    const results = element('div', { class: 'results' }, ...found);
    this.node = element('div', { class: 'inputs' }, filter.node, results);
    this.look(Object.fromEntries(wish));
  }

  /** The address holds the filter, so that going back finds it. */
  change(now) {
    const wish = new URLSearchParams(now).toString();
    history.replaceState(null, '', '#/inputs' + (wish && '?' + wish));
    this.look(now);
  }

  look(wish) {
    this.wish = wish;
    this.filtered = Object.keys(wish).length > 0;
    this.title.textContent = this.filtered ? 'Annotations' : 'Inputs';
    this.next = undefined;
    this.shown = 0;
    this.grid.replaceChildren();
    say(this.empty, '');
    this.load();
  }

  async load() {
    const { wish } = this;
    this.more.disabled = true;
    say(this.count, 'Loading…');
    try {
      let found = [];
      for (let i = 0; i < PATIENCE && found.length === 0 && this.next !== null; i++) {
        const page = await this.page();
        if (wish !== this.wish || this.closed) return; // something else is looked for by now
        found = page.cards;
        this.next = page.next;
      }
      this.grid.append(...found);
      this.shown += found.length;
      problem(null);
    } catch (error) {
      if (wish !== this.wish || this.closed) return;
      problem(error);
    }
    this.tell();
  }

  /** @returns {Promise<{cards: Element[], next: string | null}>} no card does not mean no next */
  async page() {
    const ask = { per_page: PAGE, cursor: this.next };
    if (!this.filtered) {
      const { inputs, next = null } = await api.inputs(ask);
      return { cards: inputs.map(inputCard), next };
    }
    const { annotations, next = null } = await api.annotations({ ...this.wish, ...ask });
    const card = async (one) => annotationCard(one, await this.input(one.input_id));
    return { cards: await Promise.all(annotations.map(card)), next };
  }

  input(id) {
    const forget = (error) => {
      this.known.delete(id);
      throw error;
    };
    if (!this.known.has(id)) this.known.set(id, api.input(id).catch(forget));
    return this.known.get(id);
  }

  tell() {
    const more = this.next !== null;
    this.more.hidden = !more;
    this.more.disabled = false;
    const what = this.filtered ? count(this.shown, 'annotation') : count(this.shown, 'photo');
    say(this.count, this.shown && what + (more ? ' so far' : ''));
    const none = this.filtered ? 'No annotations match the filter. Clear a field to see more.' : NO_INPUTS;
    say(this.empty, this.shown === 0 && !more && none);
  }

  close() {
    this.closed = true;
  }
}

const NO_INPUTS =
  'No photos yet. To add photos, run ./annotate run FOLDER on this machine, or upload them under inputs/ in the stack’s bucket.';
