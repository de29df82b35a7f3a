import { help } from '../help.js';
import { viewKeys } from '../photo/view-keys.js';

/** @import { Review } from './review.js' */

const SIDES = ['left', 'right', 'up', 'down'];

/** Which key does what in the review. @param {Review} review */
export function reviewKeys(review) {
  const { actions, edits, photoView } = review;
  const deciding = {
    Space: once(() => actions.approve()),
    'Shift+Space': once(() => actions.approveAll()),
    x: once(() => actions.reject()),
    c: once(() => edits.correct()),
    a: once(() => edits.add()),
    z: () => actions.undo(),
    'Ctrl+z': () => actions.undo(),
    s: once(() => actions.skip()),
    ArrowRight: () => actions.next(),
    ArrowDown: () => actions.next(),
    ArrowLeft: () => actions.previous(),
    ArrowUp: () => actions.previous(),
    h: () => photoView.hide(),
  };
  const editing = {
    Enter: () => edits.save(),
    Escape: () => edits.cancel(),
    'Ctrl+z': (event) => {
      event.stopImmediatePropagation(); // Annotorious would take the box itself back
      edits.cancel();
    },
    ...Object.fromEntries(SIDES.flatMap((side) => arrows(review, side))),
  };
  const always = {
    ...viewKeys(photoView.stage),
    f: () => photoView.closeUp(),
    '?': () => help(),
    ...Object.fromEntries(numbers(review)),
  };
  const now = () => ({ ...always, ...(edits.session ? editing : deciding) });
  return new Proxy(always, { get: (_, name) => now()[name] });
}

/** A key that is held down decides once, not on every box that follows. */
const once = (act) => (event) => !event.repeat && act();

const numbers = ({ actions, task }) =>
  task.concepts.slice(0, 9).map((concept, i) => [i + 1, once(() => actions.relabel(concept))]);

function arrows(review, side) {
  const key = 'Arrow' + side[0].toUpperCase() + side.slice(1);
  const act = (event) => review.edits.session.arrow(side, event);
  return [
    [key, act],
    ['Shift+' + key, act],
    ['Alt+' + key, act],
  ];
}
