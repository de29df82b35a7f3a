import { element } from '../dom.js';

const MARGIN = 20;
const SMALLEST_FIT = 6; // a small photo grows up to this many times
const CLOSEST = 8;

/** A photo in a window: fits it, zooms, pans. One photo pixel takes `scale` pixels of the screen. */
export class Stage {
  constructor() {
    this.picture = element('div', { class: 'picture' });
    this.photo = element('div', { class: 'photo', id: 'photo' }, this.picture);
    this.window = element(
      'div',
      { class: 'stage', id: 'stage', tabindex: '0', role: 'group', 'aria-label': 'Photo' },
      this.photo,
    );
    this.photo.hidden = true;
    this.size = { width: 1, height: 1 };
    this.scale = 1;
    this.fitted = true;
    this.x = this.y = 0;
    /** Another scale may want labels elsewhere. */
    this.onscale = () => {};
    this.observer = new ResizeObserver(() => (this.fitted ? this.fit() : this.zoom(1)));
    this.observer.observe(this.window);
  }

  /**
   * @param {HTMLImageElement | null} image
   * @param {{width: number, height: number} | null} size none if there is no photo at all
   */
  show(image, size, label) {
    this.size = size ?? { width: 1, height: 1 };
    this.photo.hidden = !size;
    this.picture.replaceChildren(...(image ? [image] : []));
    if (image) image.alt = label;
    this.window.setAttribute('aria-label', label);
    this.fit();
  }

  get whole() {
    const { clientWidth, clientHeight } = this.window;
    const margin = Math.min(MARGIN, clientWidth / 20);
    return Math.max(
      0.01,
      Math.min(
        (clientWidth - 2 * margin) / this.size.width,
        (clientHeight - 2 * margin) / this.size.height,
        SMALLEST_FIT,
      ),
    );
  }

  fit() {
    this.fitted = true;
    this.scale = this.whole;
    this.x = (this.window.clientWidth - this.size.width * this.scale) / 2;
    this.y = (this.window.clientHeight - this.size.height * this.scale) / 2;
    this.place();
  }

  /** Zooms around a point of the window, its middle if none is given. */
  zoom(factor, x = this.window.clientWidth / 2, y = this.window.clientHeight / 2) {
    const scale = Math.min(
      Math.max(this.scale * factor, this.whole),
      Math.max(CLOSEST, this.whole * CLOSEST),
    );
    this.x = x - ((x - this.x) * scale) / this.scale;
    this.y = y - ((y - this.y) * scale) / this.scale;
    this.scale = scale;
    this.fitted = scale <= this.whole * 1.001;
    if (this.fitted) this.fit();
    else this.pan(0, 0);
  }

  pan(dx, dy) {
    if (this.fitted) return;
    this.x = held(this.x + dx, this.size.width * this.scale, this.window.clientWidth);
    this.y = held(this.y + dy, this.size.height * this.scale, this.window.clientHeight);
    this.place();
  }

  /** Brings a box to the middle, large. @param {import('../shapes.js').BoundingBox} box */
  close(box) {
    const { width, height } = this.extent(box);
    this.zoom(0.5 * Math.min(this.window.clientWidth / width, this.window.clientHeight / height));
    this.centre(box);
  }

  /** Sees to it that a box can be seen, if the photo is zoomed. */
  reveal(box) {
    if (this.fitted) return;
    const { left, top, width, height } = this.extent(box);
    const { clientWidth, clientHeight } = this.window;
    if (left < 0 || top < 0 || left + width > clientWidth || top + height > clientHeight)
      this.centre(box);
  }

  centre(box) {
    const { left, top, width, height } = this.extent(box);
    this.pan(
      this.window.clientWidth / 2 - left - width / 2,
      this.window.clientHeight / 2 - top - height / 2,
    );
  }

  /** Where a box is in the window, in pixels of the screen. */
  extent(box) {
    const width = this.size.width * this.scale,
      height = this.size.height * this.scale;
    return {
      left: this.x + box.left_col * width,
      top: this.y + box.top_row * height,
      width: (box.right_col - box.left_col) * width,
      height: (box.bottom_row - box.top_row) * height,
    };
  }

  /** A point of the screen as fractions of the photo. */
  point({ clientX, clientY }) {
    const { left, top, width, height } = this.photo.getBoundingClientRect();
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  }

  place() {
    const { style } = this.photo;
    style.width = `${this.size.width * this.scale}px`;
    style.height = `${this.size.height * this.scale}px`;
    style.left = `${Math.round(this.x)}px`;
    style.top = `${Math.round(this.y)}px`;
    this.onscale();
  }

  remove() {
    this.observer.disconnect();
    this.window.remove();
  }
}

/** A photo larger than its window leaves no gap beyond a margin; a smaller one stays in the middle. */
function held(at, size, room) {
  if (size <= room) return (room - size) / 2;
  return Math.min(MARGIN, Math.max(at, room - size - MARGIN));
}
