/** @import { Stage } from './stage.js' */

const CLICK = 5; // pixels that a click may move

/**
 * Wheel zooms, drag pans, two fingers pinch, a click is told.
 *
 * @param {Stage} stage
 * @param {(point: {x: number, y: number}) => void} click in fractions of the photo
 */
export function follow(stage, click) {
  const down = new Map();
  let moved = 0;

  const at = (event) => {
    const { left, top } = stage.window.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  stage.window.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const { x, y } = at(event);
      const lines = event.deltaMode === 1 ? 16 : 1;
      stage.zoom(Math.exp((-event.deltaY * lines) / (event.ctrlKey ? 100 : 400)), x, y);
    },
    { passive: false },
  );

  stage.window.addEventListener('pointerdown', (event) => {
    if (event.target.closest('.edited')) return; // Annotorious has it
    if (event.button > 1) return;
    if (down.size === 0) moved = 0;
    down.set(event.pointerId, at(event));
    stage.window.setPointerCapture(event.pointerId);
  });

  stage.window.addEventListener('pointermove', (event) => {
    const from = down.get(event.pointerId);
    if (!from) return;
    const to = at(event);
    moved += Math.hypot(to.x - from.x, to.y - from.y);
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    if (other) pinch(stage, other, from, to);
    else if (moved > CLICK) stage.pan(to.x - from.x, to.y - from.y);
    down.set(event.pointerId, to);
  });

  const up = (event) => {
    if (!down.delete(event.pointerId)) return;
    if (event.type === 'pointerup' && down.size === 0 && moved <= CLICK) click(stage.point(event));
    if (down.size > 0) moved = Infinity;
  };
  stage.window.addEventListener('pointerup', up);
  stage.window.addEventListener('pointercancel', up);
}

function pinch(stage, other, from, to) {
  const before = Math.hypot(from.x - other.x, from.y - other.y);
  const after = Math.hypot(to.x - other.x, to.y - other.y);
  stage.pan((to.x - from.x) / 2, (to.y - from.y) / 2);
  if (before > 0) stage.zoom(after / before, (to.x + other.x) / 2, (to.y + other.y) / 2);
}
