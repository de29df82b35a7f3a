import { help } from '../help.js';

/** @import { Review } from './review.js' */

const SIDES = ['left', 'right', 'up', 'down'];
const PAN = 60; // pixels

/** Which key does what in the review. @param {Review} review */
export function bindings(review) {
  const { scene } = review;
  const { stage } = scene;
  const deciding = {
    Space: once(() => review.approve()),
    'Shift+Space': once(() => review.approveAll()),
    x: once(() => review.reject()),
    c: once(() => review.correct()),
    a: once(() => review.add()),
    z: () => review.undo(),
    'Ctrl+z': () => review.undo(),
    s: once(() => review.skip()),
    ArrowRight: () => review.next(),
    ArrowDown: () => review.next(),
    ArrowLeft: () => review.previous(),
    ArrowUp: () => review.previous(),
    h: () => scene.hide(),
    'Shift+ArrowLeft': () => stage.pan(PAN, 0),
    'Shift+ArrowRight': () => stage.pan(-PAN, 0),
    'Shift+ArrowUp': () => stage.pan(0, PAN),
    'Shift+ArrowDown': () => stage.pan(0, -PAN),
  };
  const editing = {
    Enter: () => review.save(),
    Escape: () => review.cancel(),
    'Ctrl+z': (event) => {
      event.stopImmediatePropagation(); // Annotorious would take the box itself back
      review.cancel();
    },
    ...Object.fromEntries(SIDES.flatMap((side) => arrows(review, side))),
  };
  const always = {
    '+': () => stage.zoom(1.4),
    '=': () => stage.zoom(1.4),
    '-': () => stage.zoom(1 / 1.4),
    0: () => stage.fit(),
    f: () => scene.closeUp(),
    '?': () => help(),
    ...Object.fromEntries(
      review.task.concepts
        .slice(0, 9)
        .map((concept, i) => [i + 1, once(() => review.relabel(concept))]),
    ),
  };
  const now = () => ({ ...always, ...(review.editing ? editing : deciding) });
  return new Proxy(always, { get: (_, name) => now()[name] });
}

/** A key that is held down decides once, not on every box that follows. */
const once = (act) => (event) => !event.repeat && act();

function arrows(review, side) {
  const key = 'Arrow' + side[0].toUpperCase() + side.slice(1);
  const act = (event) => review.editing.arrow(side, event);
  return [
    [key, act],
    ['Shift+' + key, act],
    ['Alt+' + key, act],
  ];
}
