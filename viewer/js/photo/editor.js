import './process-shim.js';
import { createImageAnnotator } from '../../annotorious/annotorious.es.js';
import { element } from '../dom.js';
import { within } from '../geometry.js';

/** @import { BoundingBox } from '../shapes.js' */
/** @import { Stage } from './stage.js' */

const THINNEST = 4; // photo pixels

/**
 * One box that can be drawn and dragged: Annotorious over a canvas that nothing is painted on, so
 * the photo itself is never touched. Its `style` option stays unset: that one writes style
 * attributes, which the page's content security policy refuses.
 */
export class Editor {
  /**
   * @param {Stage} stage
   * @param {(drawn: boolean) => void} change told when the box moved, or was drawn
   */
  constructor(stage, change) {
    this.stage = stage;
    this.canvas = element('canvas', { width: stage.size.width, height: stage.size.height });
    this.holder = element('div', { class: 'edited' }, this.canvas);
    stage.photo.append(this.holder);
    this.annotorious = createImageAnnotator(this.canvas, { drawingEnabled: false });
    this.annotorious.state.store.observe(({ changes }) => {
      if (changes.created?.length) this.adopt(changes.created[0].id, change);
      else change(false);
    });
    // a quick press beside the box would let go of it
    this.annotorious.on('selectionChanged', (chosen) => {
      if (chosen.length === 0) setTimeout(() => this.hold());
    });
    this.silence();
  }

  /** @param {BoundingBox} box */
  edit(box) {
    this.id = 'edited';
    const selector = { type: 'RECTANGLE', geometry: this.pixels(box) };
    this.annotorious.state.store.addAnnotation({
      id: this.id,
      bodies: [],
      target: { annotation: this.id, selector },
    });
  }

  /** Waits for a box to be drawn. */
  draw() {
    this.annotorious.setDrawingEnabled(true);
    this.holder.classList.add('drawing');
  }

  adopt(id, change) {
    this.id = id;
    this.annotorious.setDrawingEnabled(false);
    this.holder.classList.remove('drawing');
    this.hold();
    change(true);
  }

  hold() {
    if (!this.annotation || this.removed) return;
    this.annotorious.setSelected(this.id, true);
    this.silence();
  }

  /** @returns {BoundingBox | undefined} nothing as long as nothing is drawn */
  get box() {
    const geometry = this.annotation?.target.selector.geometry;
    if (!geometry) return undefined;
    const { width, height } = this.stage.size;
    const { x, y, w, h } = geometry;
    const box = {
      top_row: y / height,
      left_col: x / width,
      bottom_row: (y + h) / height,
      right_col: (x + w) / width,
    };
    return within(box, {
      width: Math.min(1, THINNEST / width),
      height: Math.min(1, THINNEST / height),
    });
  }

  /** @param {BoundingBox} box */
  set box(box) {
    const { width, height } = this.stage.size;
    const held = within(box, { width: THINNEST / width, height: THINNEST / height });
    const { target } = this.annotation;
    const selector = { ...target.selector, geometry: this.pixels(held) };
    this.annotorious.state.store.updateTarget({ ...target, selector });
  }

  get annotation() {
    return this.id && this.annotorious.state.store.getAnnotation(this.id);
  }

  pixels({ left_col, top_row, right_col, bottom_row }) {
    const { width, height } = this.stage.size;
    const minX = left_col * width,
      minY = top_row * height,
      maxX = right_col * width,
      maxY = bottom_row * height;
    return {
      x: minX,
      y: minY,
      w: maxX - minX,
      h: maxY - minY,
      rot: 0,
      bounds: { minX, minY, maxX, maxY },
    };
  }

  /** Its handles can't be used by keys, so keys and screen readers pass them over: arrows do it. */
  silence() {
    requestAnimationFrame(() => {
      const layer = this.holder.querySelector('svg');
      layer?.setAttribute('aria-hidden', 'true');
      for (const stop of this.holder.querySelectorAll('[tabindex]'))
        stop.removeAttribute('tabindex');
    });
  }

  remove() {
    this.removed = true;
    this.annotorious.destroy();
    this.holder.remove();
  }
}
