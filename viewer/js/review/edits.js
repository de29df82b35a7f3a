import { speak } from '../dom.js';
import { same } from '../geometry.js';
import { EditSession } from './edit-session.js';

/** Fixing a box, and adding one: from the first key to "save" or "cancel". */
export class Edits {
  /** @param {import('./review.js').Review} review */
  constructor(review) {
    this.review = review;
    /** @type {EditSession | undefined} */
    this.session = undefined;
  }

  /** @returns {'review' | 'edit' | 'draw' | 'adjust'} */
  get mode() {
    return this.session?.mode ?? 'review';
  }

  correct() {
    const { answerable, queue } = this.review;
    if (!answerable || this.session) return;
    this.begin({ box: queue.item.bounding_box, concept: queue.item.concept });
  }

  add() {
    const { photoView, task } = this.review;
    if (!photoView.ready || this.session) return;
    const last = task.concepts.find(({ id }) => id === this.lastAdded);
    this.begin({ concept: last ?? task.concepts[0] });
  }

  begin(start) {
    const { photoView, queue } = this.review;
    photoView.hide(false);
    this.about = start.box ? queue.item.id : queue.photo.input.id;
    this.session = new EditSession(photoView.stage, start, () => this.review.show());
    this.review.show();
  }

  /** What is edited may have gone: its lease was over, or somebody else was faster. */
  check() {
    const { queue } = this.review;
    const now = this.session?.adding ? queue.photo?.input.id : queue.item?.id;
    if (this.session && now !== this.about) this.end();
  }

  end() {
    this.session?.close();
    this.session = undefined;
  }

  cancel() {
    this.end();
    this.review.show();
  }

  /** @param {import('../shapes.js').Concept} [concept] if it shall be another one */
  save(concept) {
    const { box, adding, concept: before } = this.session;
    if (!box) return;
    this.end();
    if (adding) this.added(box, concept ?? before);
    else this.corrected(box, concept ?? before);
  }

  added(bounding_box, { id, name }) {
    const { decisions, app, task, watch } = this.review;
    this.lastAdded = id;
    const said = { bounding_box, concept: { id, name }, seconds_spent: watch.stop() };
    app.outbox.put(decisions.addBox(task.id, said));
    speak(`${name} added.`);
    this.review.show();
  }

  /** A box that stayed where it was needs no correction. */
  corrected(bounding_box, concept) {
    const { queue, actions } = this.review;
    const other = concept.id === queue.item.concept.id ? {} : { concept };
    if (!same(bounding_box, queue.item.bounding_box)) {
      actions.decide({ verdict: 'CORRECT', bounding_box, ...other });
    } else actions.decide({ verdict: other.concept ? 'RELABEL' : 'APPROVE', ...other });
  }
}
