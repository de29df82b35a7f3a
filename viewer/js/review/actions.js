import { speak } from '../dom.js';
import { verdictWord } from '../words.js';
import { isOpen } from './item.js';

/** @import { Concept, Item } from '../shapes.js' */

/** What a person can do with a box or a photo, whether by key or by pointer. */
export class Actions {
  /** @param {import('./review.js').Review} review */
  constructor(review) {
    this.review = review;
  }

  approve() {
    this.decide({ verdict: 'APPROVE' });
  }

  reject() {
    this.decide({ verdict: 'REJECT' });
  }

  /** @param {Concept} concept the same one as the box has: approved */
  relabel(concept) {
    const { edits, queue } = this.review;
    if (edits.session) edits.save(concept);
    else if (concept.id === queue.item?.concept.id) this.approve();
    else this.decide({ verdict: 'RELABEL', concept });
  }

  /** @param {{verdict: string, bounding_box?: object, concept?: Concept}} said */
  decide(said) {
    const { answerable, edits, decisions, queue } = this.review;
    if (!answerable || edits.session) return;
    const { item } = queue;
    const word = `${said.concept?.name ?? item.concept.name} ${verdictWord(said.verdict)}`;
    const begun = performance.now();
    if (!decisions.says(said.verdict)) this.give(said, this.seconds(item));
    this.onwards(word);
    this.measure(begun);
  }

  /** Time on a box counts together, also if one left it in between. */
  seconds(item) {
    const seconds = this.review.watch.stop() + (item.seconds ?? 0);
    item.seconds = 0;
    return Math.round(seconds * 10) / 10;
  }

  give({ concept, ...said }, seconds_spent) {
    const { decisions, app } = this.review;
    const plain = concept && { concept: { id: concept.id, name: concept.name } };
    const entries = decisions.decide({ ...said, ...plain, seconds_spent });
    for (const entry of entries) app.outbox.put(entry);
  }

  /** To the next box, at once: nothing here waits for the network. */
  onwards(word) {
    const { queue, assignments, app } = this.review;
    queue.goToNext();
    assignments.refill();
    if (!queue.item) app.outbox.flush();
    this.review.show();
    speak(queue.item ? `${word}. Next: ${queue.item.concept.name}?` : `${word}.`);
  }

  approveAll() {
    const { queue, photoView, edits, watch } = this.review;
    if (!photoView.ready || edits.session) return;
    const open = queue.photo.items.filter(isOpen);
    if (open.length === 0) return;
    const seconds = watch.stop() / open.length;
    for (const item of open) {
      queue.goTo(item);
      this.give({ verdict: 'APPROVE' }, Math.round(seconds * 10) / 10);
    }
    this.onwards(`${open.length} approved`);
  }

  /** A box that was added and is not sent yet was never there. */
  undo() {
    const { decisions, app, watch, panel } = this.review;
    const last = decisions.decided.at(-1);
    if (!last) return;
    const { id, kind } = last.decision;
    const entry = decisions.undo();
    if (kind !== 'ADD' || !app.outbox.withdraw(id)) app.outbox.put(entry);
    watch.start();
    panel.tell(undefined);
    speak(`Undone: ${last.concept.name}.`);
    this.review.show();
  }

  skip() {
    const { queue, assignments, watch } = this.review;
    if (!queue.photo) return;
    assignments.skipped.add(queue.leave());
    assignments.again();
    watch.start();
    speak('Photo skipped.');
    this.review.show();
  }

  next() {
    this.go((queue) => queue.step(1));
  }

  previous() {
    this.go((queue) => queue.step(-1));
  }

  /** @param {Item} item */
  choose(item) {
    this.go((queue) => queue.goTo(item));
  }

  go(move) {
    const { queue, edits } = this.review;
    if (edits.session) return;
    if (queue.item) queue.item.seconds = this.seconds(queue.item);
    move(queue);
    this.review.show();
  }

  measure(begun) {
    const { app, queue, photoView } = this.review;
    app.measure.verdicts++;
    const ready = Boolean(queue.item) && photoView.ready;
    const painted = () =>
      app.measure.advances.push({ milliseconds: performance.now() - begun, ready });
    requestAnimationFrame(() => setTimeout(painted));
  }
}
