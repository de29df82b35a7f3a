import { help } from '../help.js';
import { looking } from '../photo/looking.js';

/** @import { Review } from './review.js' */

const SIDES = ['left', 'right', 'up', 'down'];

/** Which key does what in the review. @param {Review} review */
export function bindings(review) {
  const { acts, edits, scene } = review;
  const deciding = {
    Space: once(() => acts.approve()),
    'Shift+Space': once(() => acts.approveAll()),
    x: once(() => acts.reject()),
    c: once(() => edits.correct()),
    a: once(() => edits.add()),
    z: () => acts.undo(),
    'Ctrl+z': () => acts.undo(),
    s: once(() => acts.skip()),
    ArrowRight: () => acts.next(),
    ArrowDown: () => acts.next(),
    ArrowLeft: () => acts.previous(),
    ArrowUp: () => acts.previous(),
    h: () => scene.hide(),
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
    ...looking(scene.stage),
    f: () => scene.closeUp(),
    '?': () => help(),
    ...Object.fromEntries(numbers(review)),
  };
  const now = () => ({ ...always, ...(edits.editing ? editing : deciding) });
  return new Proxy(always, { get: (_, name) => now()[name] });
}

/** A key that is held down decides once, not on every box that follows. */
const once = (act) => (event) => !event.repeat && act();

const numbers = ({ acts, task }) =>
  task.concepts.slice(0, 9).map((concept, i) => [i + 1, once(() => acts.relabel(concept))]);

function arrows(review, side) {
  const key = 'Arrow' + side[0].toUpperCase() + side.slice(1);
  const act = (event) => review.edits.editing.arrow(side, event);
  return [
    [key, act],
    ['Shift+' + key, act],
    ['Alt+' + key, act],
  ];
}
