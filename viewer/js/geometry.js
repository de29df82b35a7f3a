/** @import { BoundingBox } from './shapes.js' */

const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

/**
 * Within the photo, edges in order, and no thinner than `least`.
 *
 * @param {BoundingBox} box
 * @param {{width: number, height: number}} least as fractions
 * @returns {BoundingBox}
 */
export function within(box, least) {
  const [left_col, right_col] = span(box.left_col, box.right_col, least.width);
  const [top_row, bottom_row] = span(box.top_row, box.bottom_row, least.height);
  return { top_row, left_col, bottom_row, right_col };
}

function span(a, b, least) {
  const low = clamp(Math.min(a, b), 0, 1 - least);
  return [low, clamp(Math.max(a, b), low + least, 1)];
}

/**
 * Pulls one edge outwards by a step, or pushes it inwards.
 *
 * @param {BoundingBox} box
 * @param {'left'|'right'|'up'|'down'} side
 * @param {{x: number, y: number}} step as fractions; negative pushes inwards
 */
export function stretch(box, side, step) {
  const moved = { ...box };
  if (side === 'left') moved.left_col -= step.x;
  if (side === 'right') moved.right_col += step.x;
  if (side === 'up') moved.top_row -= step.y;
  if (side === 'down') moved.bottom_row += step.y;
  return moved;
}

/** Moves all of the box, as far as the photo goes. */
export function shift(box, side, step) {
  const x = side === 'left' ? -step.x : side === 'right' ? step.x : 0;
  const y = side === 'up' ? -step.y : side === 'down' ? step.y : 0;
  const dx = clamp(x, -box.left_col, 1 - box.right_col);
  const dy = clamp(y, -box.top_row, 1 - box.bottom_row);
  return {
    top_row: box.top_row + dy,
    left_col: box.left_col + dx,
    bottom_row: box.bottom_row + dy,
    right_col: box.right_col + dx,
  };
}

export const area = (box) => (box.right_col - box.left_col) * (box.bottom_row - box.top_row);

export const contains = (box, x, y) =>
  box.left_col <= x && x <= box.right_col && box.top_row <= y && y <= box.bottom_row;

/** Do both mean the same place, to a thousandth of the photo? */
export const same = (a, b) => Object.keys(a).every((edge) => Math.abs(a[edge] - b[edge]) < 0.001);
