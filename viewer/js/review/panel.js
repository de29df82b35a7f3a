import { button, element, say } from '../dom.js';
import { outcome, verdictWord } from '../words.js';
import { isOpen } from './item.js';
import { List } from './list.js';

/** @import { Concept, Item, Photo } from '../shapes.js' */

const HINTS = {
  edit: 'Drag the edges, or move them outwards with the arrow keys. Shift moves them inwards, Alt the whole box.',
  draw: 'Drag across the photo, or press an arrow key to start.',
  adjust: 'Choose a concept; Enter saves the selected one. Arrow keys move the edges.',
};

/** What stands beside the photo: the question, its answers, and the photo's boxes. */
export class Panel {
  /**
   * @param {Concept[]} concepts
   * @param {import('./actions.js').Actions} actions what the buttons do
   * @param {import('./edits.js').Edits} edits
   */
  constructor(concepts, actions, edits) {
    this.asks = element('p', { class: 'asks' });
    this.concept = element('h1', { class: 'concept', id: 'concept' });
    this.hint = element('p', { class: 'hint', id: 'edit-hint', hidden: true });
    this.approve = button('approve', 'Yes', 'Space', () => actions.approve(), 'yes');
    this.reject = button('reject', 'No', 'X', () => actions.reject(), 'no');
    this.save = button('save', 'Save', 'Enter', () => edits.save(), 'yes');
    this.cancel = button('cancel', 'Cancel', 'Esc', () => edits.cancel());
    this.or = element('p', { class: 'or', id: 'or' });
    this.concepts = concepts.map((concept, i) => chip(concept, i, actions));
    this.tool = tools(actions, edits);
    this.more = element('div', { class: 'tools' }, ...Object.values(this.tool));
    this.outcome = element('p', { class: 'outcome', id: 'outcome', hidden: true });
    this.list = new List((item) => actions.choose(item));
    this.node = this.put();
  }

  put() {
    const { asks, concept, hint, reject, approve, cancel, save, concepts } = this;
    const chips = { class: 'chips', role: 'group', 'aria-labelledby': 'or' };
    return element(
      'aside',
      { class: 'panel', 'aria-label': 'Verdict' },
      element('div', { class: 'question', id: 'question' }, asks, concept),
      hint,
      element('div', { class: 'answers' }, reject, approve, cancel, save),
      this.or,
      element('div', chips, ...concepts),
      this.more,
      this.outcome,
      ...this.list.nodes,
    );
  }

  /**
   * @param {object} state
   * @param {Photo} [state.photo]
   * @param {Item} [state.item]
   * @param {boolean} state.ready can the photo be seen?
   * @param {boolean} state.undoable
   * @param {'review' | 'edit' | 'draw' | 'adjust'} state.mode
   * @param {Concept} [state.chosen] for the box being edited
   */
  show({ photo, item, ready, undoable, mode, chosen }) {
    this.node.classList.toggle('empty', !photo);
    if (!photo) return;
    const answerable = Boolean(item) && ready && (item.assigned || Boolean(item.decision));
    this.ask(item, mode);
    this.offer(mode, answerable, (chosen ?? item?.concept)?.id);
    this.tool.correct.disabled = !answerable;
    this.tool.add.disabled = !ready;
    this.tool.undo.disabled = !undoable;
    this.tool.all.disabled = !ready || !photo.items.some(isOpen);
    this.list.show(photo, item);
  }

  ask(item, mode) {
    const [asks, concept] = question(item, mode);
    this.asks.textContent = asks;
    this.concept.textContent = concept;
    this.or.textContent = mode === 'review' ? 'It is a' : 'Save it as a';
    say(this.hint, HINTS[mode]);
  }

  offer(mode, answerable, chosen) {
    const editing = mode !== 'review';
    for (const one of [this.approve, this.reject]) {
      one.hidden = editing;
      one.disabled = !answerable;
    }
    for (const one of [this.save, this.cancel]) one.hidden = !editing;
    this.save.disabled = mode === 'draw';
    for (const one of this.concepts) {
      one.disabled = editing ? mode === 'draw' : !answerable;
      one.setAttribute('aria-pressed', String(one.dataset.concept === chosen));
    }
    this.more.hidden = editing;
  }

  /** What the model had said, after the verdict. */
  tell(item) {
    say(this.outcome, item?.seen ? `${item.concept.name}: ${outcome(item.seen)}` : '');
  }
}

function chip(concept, i, actions) {
  const press = () => actions.relabel(concept);
  const made = button('', concept.name, i < 9 ? String(i + 1) : '', press, 'chip');
  made.dataset.concept = concept.id;
  return made;
}

function tools(actions, edits) {
  return {
    correct: button('correct', 'Fix box', 'C', () => edits.correct()),
    add: button('add', 'Add box', 'A', () => edits.add()),
    undo: button('undo', 'Undo', 'Z', () => actions.undo()),
    skip: button('skip', 'Skip', 'S', () => actions.skip()),
    previous: button('previous', 'Previous', '←', () => actions.previous()),
    next: button('next', 'Next', '→', () => actions.next()),
    all: button('approve-all', 'Yes to the rest', 'Shift Space', () => actions.approveAll(), 'wide'),
  };
}

/** @returns {[string, string]} small words, then large ones */
function question(item, mode) {
  const name = item?.concept.name ?? '';
  if (mode === 'edit') return ['Fix the box of the', name];
  if (mode === 'draw') return ['Draw a box around', 'what is missing'];
  if (mode === 'adjust') return ['What is in the', 'new box?'];
  if (item?.decision) return [`You ${verdictWord(item.decision.kind)}`, name];
  if (!item?.assigned) return ['Not assigned to you', name];
  return [/^[aeiou]/i.test(name) ? 'Is this an' : 'Is this a', `${name}?`];
}
