import { element } from '../dom.js';
import { count, fileName, mark, outcome, predicted, score } from '../words.js';
import { statusWord, verdictWord } from '../words.js';
import { isOpen, stateOf } from './item.js';

/** @import { Item, Photo } from '../shapes.js' */

/** The boxes of the photo, one line each. */
export class List {
  /** @param {(item: Item) => void} choose */
  constructor(choose) {
    this.choose = choose;
    this.photo = element('h2', { class: 'photo-name' });
    this.list = element('ol', { class: 'items', id: 'items' });
    this.nodes = [this.photo, this.list];
  }

  /** @param {Photo} photo @param {Item} [current] */
  show({ input, items }, current) {
    const left = items.filter(isOpen).length;
    const of = `${left} of ${count(items.length, 'box', 'boxes')} to decide`;
    this.photo.replaceChildren(
      element('span', { class: 'file', text: fileName(input.key), title: input.key }),
      element('span', { class: 'left', text: left ? of : 'all decided' }),
    );
    this.list.replaceChildren(...items.map((item) => this.line(item, item === current)));
    keepInView(this.list, this.list.querySelector('[aria-current]'));
  }

  line(item, current) {
    const { decision, seen, assigned, id, concept } = item;
    const sign = decision ? mark(decision.kind) : assigned ? '?' : '';
    const made = element(
      'button',
      {
        type: 'button',
        class: 'item',
        'data-annotation': id,
        'data-state': stateOf(item),
        'data-verdict': decision?.kind,
        'aria-current': current && 'true',
        onclick: () => this.choose(item),
      },
      element('span', { class: 'mark', text: sign, 'aria-hidden': 'true' }),
      element('span', { class: 'name', text: concept.name }),
      element('span', { class: 'facts', text: facts(item), title: seen && outcome(seen) }),
    );
    return element('li', {}, made);
  }
}

function facts({ decision, seen, assigned, refusal, concept }) {
  if (refusal) return 'refused, ' + (assigned ? 'decide again' : 'see above');
  if (decision) return seen ? short(seen, concept) : verdictWord(decision.kind);
  return assigned ? 'to decide' : 'not assigned';
}

/** "0.71 → accepted", or "dog 0.71 → accepted" if the model had said another. */
function short(seen, concept) {
  const said = predicted(seen);
  const now = statusWord(seen.status.description);
  if (!said) return now;
  return `${said.id === concept.id ? '' : said.name + ' '}${score(said.value)} → ${now}`;
}

/** Scrolls the list alone: the question stays where it is. */
function keepInView(list, line) {
  if (!line) return;
  const { top, bottom } = line.getBoundingClientRect();
  const room = list.getBoundingClientRect();
  if (top < room.top) list.scrollTop -= room.top - top;
  else if (bottom > room.bottom) list.scrollTop += bottom - room.bottom;
}
