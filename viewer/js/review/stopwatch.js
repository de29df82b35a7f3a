const IDLE = 60_000;

/** How long a person looked at one box: only while the page is seen, and no pause over a minute. */
export class Stopwatch {
  constructor(now = () => performance.now()) {
    this.now = now;
    this.seen = true;
    this.start();
  }

  start() {
    this.spent = 0;
    this.last = this.now();
  }

  /** Something moved: up to here somebody was there. */
  tick() {
    const now = this.now();
    if (this.seen) this.spent += Math.min(IDLE, now - this.last);
    this.last = now;
  }

  /** @param {boolean} seen */
  show(seen) {
    this.tick();
    this.seen = seen;
  }

  /** Seconds, to a tenth; then it starts anew. */
  stop() {
    this.tick();
    const seconds = Math.round(this.spent / 100) / 10;
    this.start();
    return seconds;
  }
}
