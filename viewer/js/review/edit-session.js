import { shift, stretch } from '../geometry.js';
import { Editor } from '../photo/editor.js';

/** @import { BoundingBox, Concept } from '../shapes.js' */
/** @import { Stage } from '../photo/stage.js' */

const STEP = 2; // pixels of the screen; more while the key is held

/** The time between "fix" or "add" and "save" or "cancel". */
export class EditSession {
  /**
   * @param {Stage} stage
   * @param {{box?: BoundingBox, concept: Concept}} start no box: one is to be drawn
   * @param {() => void} change
   */
  constructor(stage, { box, concept }, change) {
    this.stage = stage;
    this.adding = !box;
    this.concept = concept;
    this.editor = new Editor(stage, (drawn) => drawn && change());
    if (box) this.editor.edit(box);
    else this.editor.draw();
  }

  /** @returns {'edit' | 'draw' | 'adjust'} */
  get mode() {
    if (!this.adding) return 'edit';
    return this.editor.box ? 'adjust' : 'draw';
  }

  get box() {
    return this.editor.box;
  }

  /** @param {'left'|'right'|'up'|'down'} side @param {KeyboardEvent} event */
  arrow(side, event) {
    if (!this.box) return this.editor.edit(this.middle());
    const pixels = STEP * (event.repeat ? 4 : 1) * (event.shiftKey ? -1 : 1);
    const { width, height } = this.stage.size;
    const step = {
      x: pixels / (width * this.stage.scale),
      y: pixels / (height * this.stage.scale),
    };
    this.editor.box = (event.altKey ? shift : stretch)(this.box, side, step);
  }

  /** A box in the middle of what is seen. */
  middle() {
    const { left, top, width, height } = this.stage.window.getBoundingClientRect();
    const at = (part) =>
      this.stage.point({ clientX: left + width * part, clientY: top + height * part });
    const from = at(0.4),
      to = at(0.6);
    return { left_col: from.x, top_row: from.y, right_col: to.x, bottom_row: to.y };
  }

  close() {
    this.editor.remove();
  }
}
