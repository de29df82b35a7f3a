import { element } from '../dom.js';
import { area, contains } from '../geometry.js';

/** @import { BoundingBox } from '../shapes.js' */
/** @import { Stage } from './stage.js' */

const LABEL = 26; // pixels that a label is high

/**
 * @typedef {object} Drawn
 * @property {string} id
 * @property {BoundingBox} box
 * @property {string} label
 * @property {string} state becomes data-state: todo, decided, other, …
 * @property {string} [verdict] becomes data-verdict
 * @property {boolean} [current]
 */

/** The boxes over a photo. */
export class Boxes {
  /** @param {Stage} stage */
  constructor(stage) {
    this.stage = stage;
    this.spot = element('div', { class: 'spot' });
    this.shade = element('div', { class: 'shade' }, this.spot);
    this.layer = element('div', { class: 'boxes', 'aria-hidden': 'true' });
    stage.photo.append(this.shade, this.layer);
    /** @type {Drawn[]} */
    this.drawn = [];
    stage.onscale = () => this.label();
  }

  /** @param {Drawn[]} drawn large ones first, so that small ones can be seen and hit */
  draw(drawn) {
    this.drawn = [...drawn].sort(
      (a, b) => Number(a.current ?? 0) - Number(b.current ?? 0) || area(b.box) - area(a.box),
    );
    this.layer.replaceChildren(...this.drawn.map(one));
    const current = this.drawn.find((each) => each.current);
    this.shade.hidden = !current;
    if (current) place(this.spot, current.box);
    this.label();
  }

  /** Labels stand over their box, or in it where there is no room over it. */
  label() {
    const { width, height } = this.stage.size;
    const scale = this.stage.scale;
    this.drawn.forEach(({ box }, i) => {
      const made = this.layer.children[i];
      made.classList.toggle(
        'label-inside',
        box.top_row * height * scale + Math.max(0, this.stage.y) < LABEL,
      );
      made.classList.toggle('label-left', (1 - box.left_col) * width * scale < 120);
    });
  }

  /** The smallest box at a point. @returns {string | undefined} its id */
  at({ x, y }) {
    const hit = this.drawn.filter(({ box }) => contains(box, x, y));
    return hit.sort((a, b) => area(a.box) - area(b.box))[0]?.id;
  }

  hide(hidden) {
    this.stage.photo.classList.toggle('bare', hidden);
  }
}

/** @param {Drawn} drawn */
function one({ id, box, label, state, verdict, current }) {
  const made = element(
    'div',
    {
      class: 'box',
      'data-annotation': id,
      'data-state': state,
      'data-verdict': verdict,
      'data-current': current,
    },
    label && element('span', { class: 'box-label', text: label }),
  );
  place(made, box);
  return made;
}

export function place(made, { left_col, top_row, right_col, bottom_row }) {
  made.style.left = `${left_col * 100}%`;
  made.style.top = `${top_row * 100}%`;
  made.style.width = `${(right_col - left_col) * 100}%`;
  made.style.height = `${(bottom_row - top_row) * 100}%`;
}
