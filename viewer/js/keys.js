import { local } from './storage.js';

/**
 * The keyboard. The view on show says which keys do what; a key that a field or a focused button
 * needs stays theirs.
 */
export class Keyboard {
  constructor() {
    /** @type {Record<string, (event: KeyboardEvent) => void>} by names as `nameOf` makes them */
    this.bindings = {};
    document.addEventListener('keydown', (event) => this.press(event));
  }

  press(event) {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const name = nameOf(event);
    const act = this.bindings[name];
    if (!act || belongsTo(event.target, event.key)) return;
    if (isSingle(event) && local.read('single-keys') === false) return;
    event.preventDefault();
    act(event);
  }
}

/** `x`, `Space`, `Shift+Space`, `ArrowLeft`, `Ctrl+z` (also for ⌘), `Alt+ArrowUp`. */
export function nameOf({ key, code, shiftKey, ctrlKey, metaKey, altKey }) {
  const plain = key === ' ' ? 'Space' : key.length === 1 ? key.toLowerCase() : key;
  const digit = /^(Digit|Numpad)(\d)$/.exec(code)?.[2];
  const shift = shiftKey && (plain.length > 1 || /[a-z]/.test(plain));
  const name = digit && !ctrlKey && !metaKey && !altKey && !shiftKey ? digit : plain;
  return [ctrlKey || metaKey ? 'Ctrl' : '', altKey ? 'Alt' : '', shift ? 'Shift' : '', name]
    .filter(Boolean)
    .join('+');
}

const isSingle = ({ key, ctrlKey, metaKey, altKey }) =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

/** A field takes all keys; what can be pressed takes Space and Enter, a link Enter. */
function belongsTo(target, key) {
  if (target.closest('textarea, select, input:not([type=checkbox])')) return true;
  if (key === 'Enter' && target.closest('a[href]')) return true;
  return (key === ' ' || key === 'Enter') && target.closest('button, summary, input') !== null;
}

/** After a press by pointer the keys shall go to the photo again, not to what was pressed. */
export function giveBackFocus({ detail, target }) {
  if (detail > 0 && target.closest('button, summary, input[type=checkbox]'))
    document.activeElement?.blur();
}
