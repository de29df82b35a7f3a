import { byId, element, speak } from '../dom.js';
import { Acts } from './acts.js';
import { bindings } from './bindings.js';
import { Edits } from './edits.js';
import { Ledger } from './ledger.js';
import { nothing } from './nothing.js';
import { Panel } from './panel.js';
import { Progress } from './progress.js';
import { Queue } from './queue.js';
import { Scene } from './scene.js';
import { Stopwatch } from './stopwatch.js';
import { Supply } from './supply.js';

/** The review of one task: one box after the other. Here its parts are put together. */
export class Review {
  /** @param {import('../main.js').App} app @param {object} task */
  constructor(app, task) {
    this.app = app;
    this.task = task;
    this.queue = new Queue();
    this.ledger = new Ledger(this.queue);
    this.supply = new Supply(task.id, this.queue, app.outbox);
    this.progress = new Progress(task.id, app.outbox);
    this.watch = new Stopwatch();
    this.acts = new Acts(this);
    this.edits = new Edits(this);
    this.scene = new Scene(app.pictures, {
      choose: (item) => this.acts.choose(item),
      arrived: () => this.arrived(),
    });
    this.panel = new Panel(task.concepts, this.acts, this.edits);
    this.empty = element('div', { class: 'empty-state', id: 'empty' });
    this.scene.node.append(this.empty);
    this.panel.node.append(this.scene.zooming);
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
    const seen = () => this.watch.show(!document.hidden);
    document.addEventListener('visibilitychange', seen, { signal });
    window.addEventListener('online', () => this.supply.again(), { signal });
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

  /** The photo can be seen: now the time counts. */
  arrived() {
    this.watch.start();
    this.show();
  }

  /** The API's answer to a verdict of some time ago. */
  answered(entry, answer) {
    const item = this.ledger.settle(entry, answer);
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

  /** Can a verdict be given on the current box? Not on what nobody can see yet. */
  get answerable() {
    const { item } = this.queue;
    return Boolean(item) && this.scene.ready && (item.assigned || Boolean(item.decision));
  }

  show() {
    const { queue, ledger, edits, scene } = this;
    edits.check();
    scene.show(queue, edits.editing);
    this.panel.show({
      photo: queue.photo,
      item: queue.item,
      ready: scene.ready,
      undoable: ledger.decided.length > 0,
      mode: edits.mode,
      chosen: edits.editing?.concept,
    });
    nothing(this);
    this.app.changed();
  }

  close() {
    this.edits.end();
    this.stop.abort();
    this.supply.close();
    this.progress.close();
    this.scene.close();
    this.app.keyboard.bindings = {};
    byId('spoken').textContent = '';
  }
}
