/** @import { Stage } from './stage.js' */

const CLOSER = 1.4;
const PAN = 60; // pixels

/** The keys that move and zoom a photo. @param {Stage} stage */
export function viewKeys(stage) {
  return {
    '+': () => stage.zoom(CLOSER),
    '=': () => stage.zoom(CLOSER),
    '-': () => stage.zoom(1 / CLOSER),
    0: () => stage.fit(),
    'Shift+ArrowLeft': () => stage.pan(PAN, 0),
    'Shift+ArrowRight': () => stage.pan(-PAN, 0),
    'Shift+ArrowUp': () => stage.pan(0, PAN),
    'Shift+ArrowDown': () => stage.pan(0, -PAN),
  };
}
