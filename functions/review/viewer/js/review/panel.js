import { button, element, say } from '../dom.js';
import { settings } from '../settings.js';
import {
  count,
  fileName,
  mark,
  outcome,
  predicted,
  score,
  statusWord,
  verdictWord,
} from '../words.js';
import { isOpen, stateOf } from './item.js';

/** @import { Item, Photo } from '../shapes.js' */

/** What stands beside the photo: the question, its answers, and the photo's boxes. */
export class Panel {
  /**
   * @param {import('../shapes.js').Concept[]} concepts
   * @param {Record<string, (argument?: any) => void>} act what the buttons do
   */
  constructor(concepts, act) {
    this.act = act;
    this.asks = element('p', { class: 'asks' });
    this.concept = element('h1', { class: 'concept', id: 'concept' });
    this.approve = button('approve', 'Yes', 'Space', () => act.approve(), 'yes');
    this.reject = button('reject', 'No', 'X', () => act.reject(), 'no');
    this.save = button('save', 'Save', 'Enter', () => act.save(), 'yes');
    this.cancel = button('cancel', 'Cancel', 'Esc', () => act.cancel());
    this.concepts = concepts.map((concept, i) => this.chip(concept, i));
    this.hint = element('p', { class: 'hint', id: 'edit-hint', hidden: true });
    this.or = element('p', { class: 'or', id: 'or' });
    this.outcome = element('p', { class: 'outcome', id: 'outcome', hidden: true });
    this.photo = element('h2', { class: 'photo-name' });
    this.list = element('ol', { class: 'items', id: 'items' });
    this.more = this.tools();
    this.node = element(
      'aside',
      { class: 'panel', 'aria-label': 'Verdict' },
      element('div', { class: 'question', id: 'question' }, this.asks, this.concept),
      this.hint,
      element('div', { class: 'answers' }, this.reject, this.approve, this.cancel, this.save),
      this.or,
      element('div', { class: 'chips', role: 'group', 'aria-labelledby': 'or' }, ...this.concepts),
      this.more,
      this.outcome,
      this.photo,
      this.list,
    );
  }

  chip(concept, i) {
    const made = button(
      '',
      concept.name,
      i < 9 ? String(i + 1) : '',
      () => this.act.relabel(concept),
      'chip',
    );
    made.removeAttribute('id');
    made.dataset.concept = concept.id;
    return made;
  }

  tools() {
    const { act } = this;
    this.tool = {
      correct: button('correct', 'Fix box', 'C', () => act.correct()),
      add: button('add', 'Add box', 'A', () => act.add()),
      undo: button('undo', 'Undo', 'Z', () => act.undo()),
      skip: button('skip', 'Skip', 'S', () => act.skip()),
      previous: button('previous', 'Previous', '←', () => act.previous()),
      next: button('next', 'Next', '→', () => act.next()),
      all: button('approve-all', 'Yes to the rest', 'Shift Space', () => act.approveAll(), 'wide'),
    };
    return element('div', { class: 'tools' }, ...Object.values(this.tool));
  }

  /**
   * @param {{photo?: Photo, item?: Item, ready: boolean, undoable: boolean, mode: 'review'|'edit'|'draw'|'adjust',
   *   chosen?: import('../shapes.js').Concept}} state what is chosen for the box being edited
   */
  show({ photo, item, ready, undoable, mode, chosen }) {
    const editing = mode !== 'review';
    const open = Boolean(item) && ready && (item.assigned || Boolean(item.decision));
    this.ask(item, mode);
    for (const one of [this.approve, this.reject])
      Object.assign(one, { hidden: editing, disabled: !open });
    for (const one of [this.save, this.cancel]) one.hidden = !editing;
    this.save.disabled = mode === 'draw';
    for (const chip of this.concepts) {
      chip.disabled = editing ? mode === 'draw' : !open;
      chip.setAttribute(
        'aria-pressed',
        String(chip.dataset.concept === (chosen ?? item?.concept)?.id),
      );
    }
    this.more.hidden = editing;
    const { tool } = this;
    tool.correct.disabled = !open;
    tool.add.disabled = !ready;
    tool.undo.disabled = !undoable;
    tool.all.disabled = !ready || !photo.items.some(isOpen);
    this.listItems(photo, item);
  }

  ask(item, mode) {
    const name = item?.concept.name ?? '';
    const [asks, concept] =
      mode === 'edit'
        ? ['Fix the box of the', name]
        : mode === 'draw'
          ? ['Draw a box around', 'what is missing']
          : mode === 'adjust'
            ? ['What is in the', 'new box?']
            : item?.decision
              ? [`You ${verdictWord(item.decision.kind)}`, name]
              : item?.assigned
                ? [withArticle(name), `${name}?`]
                : ['Not asked', name];
    this.asks.textContent = asks;
    this.concept.textContent = concept;
    this.or.textContent = mode === 'review' ? 'It is a' : 'Save it as a';
    say(this.hint, HINTS[mode]);
  }

  listItems(photo, current) {
    this.node.classList.toggle('empty', !photo);
    if (!photo) return this.list.replaceChildren();
    const left = photo.items.filter(isOpen).length;
    this.photo.replaceChildren(
      element('span', { class: 'file', text: fileName(photo.input.key), title: photo.input.key }),
      element('span', {
        class: 'left',
        text: left
          ? `${left} of ${count(photo.items.length, 'box', 'boxes')} to decide`
          : 'all decided',
      }),
    );
    this.list.replaceChildren(...photo.items.map((item) => this.line(item, item === current)));
    keepInView(this.list, this.list.querySelector('[aria-current]'));
  }

  line(item, current) {
    const { decision, seen } = item;
    const press = () => this.act.choose(item);
    return element(
      'li',
      {},
      element(
        'button',
        {
          type: 'button',
          class: 'item',
          'data-annotation': item.id,
          'data-state': stateOf(item),
          'data-verdict': decision?.kind,
          'aria-current': current && 'true',
          onclick: press,
        },
        element('span', {
          class: 'mark',
          text: decision ? mark(decision.kind) : item.assigned ? '?' : '',
          'aria-hidden': 'true',
        }),
        element('span', { class: 'name', text: item.concept.name }),
        element('span', { class: 'facts', text: facts(item), title: seen && outcome(seen) }),
      ),
    );
  }

  /** What the model had said, after the verdict. */
  tell(item) {
    say(this.outcome, item?.seen ? `${item.concept.name}: ${outcome(item.seen)}` : '');
  }
}

const HINTS = {
  edit: 'Drag its edges, or use the arrow keys: outwards; with Shift inwards, with Alt the whole box.',
  draw: 'Drag over the photo, or press an arrow key.',
  adjust: 'Press its number, or Enter for the marked one. Arrow keys move the edges.',
};

function facts({ decision, seen, assigned, refusal, concept }) {
  if (refusal) return 'refused, ' + (assigned ? 'decide again' : 'see above');
  if (decision) return seen ? short(seen, concept) : verdictWord(decision.kind);
  if (seen && settings.showScores)
    return `${score(predicted(seen)?.value)}, ${assigned ? 'to decide' : statusWord(seen.status.description)}`;
  return assigned ? 'to decide' : 'not asked';
}

const withArticle = (name) => (/^[aeiou]/i.test(name) ? 'Is this an' : 'Is this a');

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
