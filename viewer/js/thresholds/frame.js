import { line, svg, text } from './svg.js';

const [LEFT, RIGHT, TOP, BOTTOM] = [58, 544, 26, 252];

/** The axes of a plot, 560 by 308 units: scores from 0 to 1 along the bottom, shares up to 1. */
export class Frame {
  /** @param {string} title @param {string} horizontal @param {string} vertical @param {number} lowest */
  constructor(title, horizontal, vertical, lowest = 0) {
    this.names = { title, horizontal, vertical };
    this.lowest = lowest;
  }

  x(value) {
    return LEFT + value * (RIGHT - LEFT);
  }

  /** What is below the lowest is drawn there. */
  y(value) {
    const share = (Math.max(value, this.lowest) - this.lowest) / (1 - this.lowest);
    return BOTTOM - share * (BOTTOM - TOP);
  }

  point(x, y) {
    return [this.x(x).toFixed(1), this.y(y).toFixed(1)];
  }

  level(style, value) {
    return line(style, LEFT, this.y(value), RIGHT, this.y(value));
  }

  /** A line from the bottom to the top, with its name at one of its ends. */
  mark(style, value, name, above) {
    const x = this.x(value);
    const end = value > 0.3 ? ' end' : '';
    return [line(style, x, TOP, x, BOTTOM), text(style + end, x, above ? 18 : 246, name)];
  }

  /** The plot; `ticks` say whether scores stand along the bottom. */
  around(drawn, ticks = true) {
    const { title, horizontal, vertical } = this.names;
    return svg(
      'svg',
      { viewBox: '0 0 560 308', role: 'img', 'aria-label': title, class: 'plot' },
      ...tenths(this.lowest).flatMap((value) => [
        this.level('grid-line', value),
        text('tick end level', 50, this.y(value), value.toFixed(1)),
      ]),
      ...(ticks ? tenths(0) : []).map((value) =>
        text('tick middle', this.x(value), 270, value.toFixed(1)),
      ),
      ...drawn.flat(),
      text('name middle', 301, 302, horizontal),
      svg('text', { class: 'name middle', transform: 'translate(14 139) rotate(-90)' }, vertical),
    );
  }
}

function tenths(from) {
  const every = from > 0.45 ? 1 : 2;
  const all = [];
  for (let tenth = Math.ceil(from * 10 - 1e-9); tenth <= 10; tenth++) {
    if (tenth % every === 0) all.push(tenth / 10);
  }
  return all;
}

/** Round, and below all of them. */
export function lowest(values) {
  const least = Math.min(1, ...values);
  return Math.min(0.8, Math.max(0, Math.floor(least * 10 - 1e-9) / 10));
}
