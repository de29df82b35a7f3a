import { byId, element, speak } from '../dom.js';
import { same } from '../geometry.js';
import { verdictWord } from '../words.js';
import { bindings } from './bindings.js';
import { Editing } from './editing.js';
import { nothing } from './nothing.js';
import { Panel } from './panel.js';
import { Progress } from './progress.js';
import { Queue } from './queue.js';
import { isOpen } from './item.js';
import { Scene } from './scene.js';
import { Stopwatch } from './stopwatch.js';
import { Supply } from './supply.js';

/** @import { Item } from '../shapes.js' */

/** The review of one task: one box after the other. */
export class Review {
  /** @param {import('../main.js').App} app @param {object} task */
  constructor(app, task) {
    this.app = app;
    this.task = task;
    this.queue = new Queue();
    this.supply = new Supply(task.id, this.queue, app.outbox);
    this.progress = new Progress(task.id, app.outbox);
    this.watch = new Stopwatch();
    this.empty = element('div', { class: 'empty-state', id: 'empty' });
    this.scene = new Scene(app.pictures, {
      choose: (item) => this.choose(item),
      arrived: () => this.arrived(),
    });
    this.panel = new Panel(task.concepts, this);
    /** @type {Editing | undefined} */
    this.editing = undefined;
    this.scene.node.append(this.empty);
    this.node = element('div', { class: 'review' }, this.scene.node, this.panel.node);
    this.listen();
    this.show();
    this.progress.refresh();
    this.supply.again();
  }

  listen() {
    this.stop = new AbortController();
    const { signal } = this.stop;
    for (const sign of ['keydown', 'pointermove', 'pointerdown', 'wheel']) {
      document.addEventListener(sign, () => this.alive(), { signal, passive: true, capture: true });
    }
    window.addEventListener('online', () => this.supply.again(), { signal });
    document.addEventListener('visibilitychange', () => this.watch.show(!document.hidden), {
      signal,
    });
    this.supply.onsupply = (failure) => {
      this.failure = failure;
      this.progress.refresh();
      this.show();
    };
    this.app.keyboard.bindings = bindings(this);
  }

  alive() {
    this.watch.tick();
    this.supply.touch();
  }

  /** The API's answer to a verdict of some time ago. */
  answered(entry, answer) {
    const item = this.queue.settle(entry, answer);
    if (answer.status.code === 10000) this.progress.sent(entry);
    else speak(`A verdict was refused: ${answer.status.description}`);
    if (item?.decision?.id === entry.id) this.panel.tell(item);
    this.show();
    if (this.app.outbox.entries().length === 0) this.drained();
  }

  drained() {
    this.progress.refresh();
    if (this.queue.left() === 0) this.supply.again();
  }

  // What a person can do.

  approve() {
    this.decide({ verdict: 'APPROVE' });
  }

  reject() {
    this.decide({ verdict: 'REJECT' });
  }

  relabel(concept) {
    if (this.editing) return this.save(concept);
    if (concept.id === this.queue.item?.concept.id) this.approve();
    else this.decide({ verdict: 'RELABEL', concept });
  }

  correct() {
    if (!this.answerable() || this.editing) return;
    const { bounding_box: box, concept } = this.queue.item;
    this.edit({ box, concept });
  }

  add() {
    if (!this.ready || this.editing) return;
    const { concepts } = this.task;
    this.edit({ concept: concepts.find(({ id }) => id === this.lastAdded) ?? concepts[0] });
  }

  edit(start) {
    this.scene.hide(false);
    this.editing = new Editing(this.scene.stage, start, () => this.show());
    this.show();
  }

  save(concept) {
    const { editing } = this;
    const { box, adding } = editing;
    if (!box) return;
    this.cancel();
    if (adding) this.added(box, concept ?? editing.concept);
    else this.corrected(box, concept ?? editing.concept);
  }

  cancel() {
    this.editing?.close();
    this.editing = undefined;
    this.show();
  }

  added(bounding_box, { id, name }) {
    this.lastAdded = id;
    const said = { bounding_box, concept: { id, name }, seconds_spent: this.watch.stop() };
    this.app.outbox.put(this.queue.addBox(this.task.id, said));
    speak(`${name} added.`);
    this.show();
  }

  /** A box that stayed where it was needs no correction. */
  corrected(bounding_box, concept) {
    const { item } = this.queue;
    const other = concept.id !== item.concept.id ? { concept } : {};
    if (!same(bounding_box, item.bounding_box))
      this.decide({ verdict: 'CORRECT', bounding_box, ...other });
    else this.decide({ verdict: other.concept ? 'RELABEL' : 'APPROVE', ...other });
  }

  get ready() {
    return this.scene.ready;
  }

  /** The photo can be seen: now the time counts. */
  arrived() {
    this.watch.start();
    this.show();
  }

  answerable() {
    const { item } = this.queue;
    return Boolean(item) && this.ready && (item.assigned || Boolean(item.decision));
  }

  decide(said) {
    if (!this.answerable() || this.editing) return;
    const { item } = this.queue;
    const word = `${said.concept?.name ?? item.concept.name} ${verdictWord(said.verdict)}`;
    const begun = performance.now();
    if (!this.queue.says(said.verdict)) this.give(said, this.watch.stop());
    this.onwards(word);
    this.measure(begun);
  }

  give(said, seconds_spent) {
    const { concept, ...rest } = said;
    const plain = concept && { concept: { id: concept.id, name: concept.name } };
    for (const entry of this.queue.decide({ ...rest, ...plain, seconds_spent }))
      this.app.outbox.put(entry);
  }

  onwards(word) {
    this.queue.goToNext();
    this.supply.refill();
    if (!this.queue.item) this.app.outbox.flush();
    this.show();
    const next = this.queue.item;
    speak(next ? `${word}. Next: ${next.concept.name}?` : `${word}.`);
  }

  approveAll() {
    if (!this.ready || this.editing) return;
    const open = this.queue.photo.items.filter(isOpen);
    if (open.length === 0) return;
    const seconds = this.watch.stop() / open.length;
    for (const item of open) {
      this.queue.goTo(item);
      this.give({ verdict: 'APPROVE' }, Math.round(seconds * 10) / 10);
    }
    this.onwards(`${open.length} approved`);
  }

  /** A box that was added and is not sent yet was never there. */
  undo() {
    const last = this.queue.decided.at(-1);
    if (!last) return;
    const { id, kind } = last.decision;
    const entry = this.queue.undo();
    if (kind !== 'ADD' || !this.app.outbox.withdraw(id)) this.app.outbox.put(entry);
    this.watch.start();
    this.panel.tell(undefined);
    speak(`Taken back: ${last.concept.name}.`);
    this.show();
  }

  skip() {
    if (!this.queue.photo) return;
    this.supply.left.add(this.queue.leave());
    this.supply.again();
    this.watch.start();
    speak('Photo skipped.');
    this.show();
  }

  next() {
    this.queue.step(1);
    this.watch.start();
    this.show();
  }

  previous() {
    this.queue.step(-1);
    this.watch.start();
    this.show();
  }

  /** @param {Item} item */
  choose(item) {
    if (this.editing) return;
    this.queue.goTo(item);
    this.watch.start();
    this.show();
  }

  // What a person sees.

  show() {
    const { photo, item } = this.queue;
    this.scene.show(this.queue, this.editing);
    this.panel.show({
      photo,
      item,
      ready: this.ready,
      undoable: this.queue.decided.length > 0,
      mode: this.editing?.mode ?? 'review',
      chosen: this.editing?.concept,
    });
    nothing(this);
    this.app.changed();
  }

  measure(begun) {
    const { measure } = this.app;
    measure.verdicts++;
    const ready = Boolean(this.queue.item && this.ready);
    const painted = () => measure.advances.push({ milliseconds: performance.now() - begun, ready });
    requestAnimationFrame(() => setTimeout(painted));
  }

  close() {
    this.cancel();
    this.stop.abort();
    this.supply.close();
    this.progress.close();
    this.scene.close();
    this.app.keyboard.bindings = {};
    byId('spoken').textContent = '';
  }
}
