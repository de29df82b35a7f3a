import { byId, element, speak } from '../dom.js';
import { SUCCESS } from '../statuses.js';
import { Actions } from './actions.js';
import { Assignments } from './assignments.js';
import { Decisions } from './decisions.js';
import { Edits } from './edits.js';
import { emptyState } from './empty-state.js';
import { Panel } from './panel.js';
import { PhotoView } from './photo-view.js';
import { Progress } from './progress.js';
import { Queue } from './queue.js';
import { reviewKeys } from './review-keys.js';
import { Stopwatch } from './stopwatch.js';

/** The review of one task: one box after the other. Here its parts are put together. */
export class Review {
  /** @param {import('../main.js').App} app @param {object} task */
  constructor(app, task) {
    this.app = app;
    this.task = task;
    this.queue = new Queue();
    this.decisions = new Decisions(this.queue);
    this.assignments = new Assignments(task.id, this.queue, app.outbox);
    this.progress = new Progress(task.id, app.outbox);
    this.watch = new Stopwatch();
    this.actions = new Actions(this);
    this.edits = new Edits(this);
    this.photoView = new PhotoView(app.photos, {
      choose: (item) => this.actions.choose(item),
      arrived: () => this.arrived(),
    });
    this.panel = new Panel(task.concepts, this.actions, this.edits);
    this.empty = element('div', { class: 'empty-state', id: 'empty' });
    this.photoView.node.append(this.empty);
    this.panel.node.append(this.photoView.zoomButtons);
    this.node = element('div', { class: 'review' }, this.photoView.node, this.panel.node);
    this.listen();
    this.show();
    this.progress.refresh();
    this.assignments.again();
  }

  listen() {
    this.stop = new AbortController();
    const { signal } = this.stop;
    for (const sign of ['keydown', 'pointermove', 'pointerdown', 'wheel']) {
      document.addEventListener(sign, () => this.alive(), { signal, passive: true, capture: true });
    }
    const seen = () => this.watch.show(!document.hidden);
    document.addEventListener('visibilitychange', seen, { signal });
    window.addEventListener('online', () => this.assignments.again(), { signal });
    this.assignments.onanswer = (failure) => {
      this.failure = failure;
      this.progress.refresh();
      this.show();
    };
    this.app.keyboard.bindings = reviewKeys(this);
  }

  alive() {
    this.watch.tick();
    this.assignments.touch();
  }

  /** The photo can be seen: now the time counts. */
  arrived() {
    this.watch.start();
    this.show();
  }

  /** The API's answer to a verdict of some time ago. */
  answered(entry, answer) {
    const item = this.decisions.settle(entry, answer);
    if (answer.status.code === SUCCESS) this.progress.sent(entry);
    else speak(`A verdict was refused: ${answer.status.description}`);
    if (item?.decision?.id === entry.id) this.panel.tell(item);
    this.show();
    if (this.app.outbox.entries().length === 0) this.drained();
  }

  drained() {
    this.progress.refresh();
    if (this.queue.left() === 0) this.assignments.again();
  }

  /** Can a verdict be given on the current box? Not on what nobody can see yet. */
  get answerable() {
    const { item } = this.queue;
    return Boolean(item) && this.photoView.ready && (item.assigned || Boolean(item.decision));
  }

  show() {
    const { queue, decisions, edits, photoView } = this;
    edits.check();
    photoView.show(queue, edits.session);
    this.panel.show({
      photo: queue.photo,
      item: queue.item,
      ready: photoView.ready,
      undoable: decisions.decided.length > 0,
      mode: edits.mode,
      chosen: edits.session?.concept,
    });
    emptyState(this);
    this.app.changed();
  }

  close() {
    this.edits.end();
    this.stop.abort();
    this.assignments.close();
    this.progress.close();
    this.photoView.close();
    this.app.keyboard.bindings = {};
    byId('spoken').textContent = '';
  }
}
