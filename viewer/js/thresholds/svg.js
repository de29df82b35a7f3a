const NAMESPACE = 'http://www.w3.org/2000/svg';

/** @param {string} tag @param {Record<string, string | number>} attributes @param {...(Node | string)} children */
export function svg(tag, attributes, ...children) {
  const made = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

export const line = (style, x1, y1, x2, y2) => svg('line', { class: style, x1, y1, x2, y2 });
export const text = (style, x, y, said) => svg('text', { class: style, x, y }, said);

/** Through points, which are `[x, y]`. */
export const path = (style, points) =>
  svg('path', { class: style, d: points.length ? `M${points.map((at) => at.join(' ')).join('L')}` : '' });

export const dot = (x, y, r, said) =>
  svg('circle', { class: 'dot', cx: x, cy: y, r }, svg('title', {}, said));
