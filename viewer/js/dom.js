/** @param {string} id @returns {any} */
export const byId = (id) => document.getElementById(id);

/**
 * Makes an element: attributes, properties `class`, `text`, `on…`, then its children.
 *
 * @param {string} tag
 * @param {Record<string, any>} [attributes]
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {any}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (name === 'text') made.textContent = value;
    else made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(
    ...children.filter((child) => child !== null && child !== undefined && child !== false),
  );
  return made;
}

/** Shows what is given, hides if there is nothing. */
export function say(where, text) {
  where.hidden = !text;
  if (where.textContent !== (text ?? '')) where.textContent = text ?? '';
}

/** Tells those who listen to the page. */
export function speak(text) {
  byId('spoken').textContent = text;
}

const KEY_NAMES = {
  '←': 'ArrowLeft',
  '→': 'ArrowRight',
  'Shift Space': 'Shift+Space',
  Esc: 'Escape',
};

/** A button with its key. */
export function button(id, text, key, press, kind = '') {
  return element(
    'button',
    {
      type: 'button',
      id: id || null,
      class: kind || null,
      onclick: press,
      'aria-keyshortcuts': (KEY_NAMES[key] ?? key) || null,
    },
    element('span', { text }),
    key && element('kbd', { text: key, 'aria-hidden': 'true' }),
  );
}
