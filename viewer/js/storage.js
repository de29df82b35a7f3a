const PREFIX = 'auto-annotation.';

/** What this browser keeps for us. Where it keeps nothing, this page does until it is closed. */
class Storage {
  /** @param {() => globalThis.Storage} browser asked late, because asking may throw */
  constructor(browser) {
    this.instead = new Map();
    try {
      this.browser = browser();
      this.browser.setItem(PREFIX + 'probe', '1');
      this.browser.removeItem(PREFIX + 'probe');
    } catch {
      this.browser = null;
    }
  }

  /** Whether what is written outlives the page. */
  get lasting() {
    return this.browser !== null && this.instead.size === 0;
  }

  read(name) {
    const text = this.instead.get(name) ?? this.browser?.getItem(PREFIX + name);
    try {
      return text ? JSON.parse(text) : undefined;
    } catch {
      return undefined;
    }
  }

  write(name, value) {
    const text = JSON.stringify(value);
    try {
      if (!this.browser) throw new Error('nothing is kept here');
      this.browser.setItem(PREFIX + name, text);
      this.instead.delete(name);
    } catch {
      this.instead.set(name, text); // full, or forbidden
    }
  }

  remove(name) {
    this.instead.delete(name);
    this.browser?.removeItem(PREFIX + name);
  }

  /** The names that begin so, in order. */
  names(beginning) {
    const kept = this.browser ? Object.keys(this.browser) : [];
    const ours = kept
      .filter((name) => name.startsWith(PREFIX))
      .map((name) => name.slice(PREFIX.length));
    return [...new Set([...ours, ...this.instead.keys()])]
      .filter((name) => name.startsWith(beginning))
      .sort();
  }
}

export const local = new Storage(() => window.localStorage);
export const session = new Storage(() => window.sessionStorage);
