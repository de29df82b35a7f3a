import { element } from '../dom.js';
import { problem } from '../notices.js';
import { Boxes } from '../photo/boxes.js';
import { follow } from '../photo/pointer.js';
import { Stage } from '../photo/stage.js';
import { zoomButtons } from '../photo/zoom-buttons.js';
import { fileName, mark, predicted, score } from '../words.js';
import { stateOf } from './item.js';

/** @import { Item, Photo } from '../shapes.js' */
/** @import { Queue } from './queue.js' */

const AHEAD = 3; // photos that are decoded before their turn

/** The photo under review with its boxes. */
export class PhotoView {
  /**
   * @param {import('../photo/photo-cache.js').PhotoCache} photos
   * @param {{choose: (item: Item) => void, arrived: () => void}} tell
   */
  constructor(photos, tell) {
    this.photos = photos;
    this.tell = tell;
    this.stage = new Stage();
    this.boxes = new Boxes(this.stage);
    /** @type {Photo | undefined} */
    this.photo = undefined;
    /** Can it be seen? */
    this.ready = false;
    this.hidden = false;
    this.node = element('div', { class: 'view' }, this.stage.window);
    const more = { hide: () => this.hide(), closeUp: () => this.closeUp() };
    this.zoomButtons = zoomButtons(this.stage, more);
    follow(this.stage, (point) => this.pick(point));
  }

  /** @param {Queue} queue @param {import('./edit-session.js').EditSession} [session] */
  show(queue, session) {
    const { photo, item } = queue;
    if (photo !== this.photo) this.turn(queue);
    else if (item && item !== this.item) this.stage.reveal(item.bounding_box);
    this.item = item;
    this.draw(session);
    this.mark(queue, session);
  }

  /** To another photo; at once if it is decoded. */
  turn(queue) {
    const { photo } = queue;
    this.photo = photo;
    this.ready = false;
    problem(null);
    for (const coming of queue.coming(AHEAD)) this.photos.load(coming.input);
    if (!photo) return this.stage.show(null, null, 'No photo');
    const { image, ready, promise } = this.photos.load(photo.input);
    if (ready) return this.arrive(image);
    const { width = 1024, height = 768 } = photo.input;
    this.stage.show(null, { width, height }, 'The photo is loading');
    promise.then(
      () => this.photo === photo && (this.arrive(image), this.tell.arrived()),
      () => this.photo === photo && this.fail(photo.input),
    );
  }

  arrive(image) {
    const { naturalWidth: width, naturalHeight: height } = image;
    this.ready = true;
    this.hide(false);
    this.stage.show(image, { width, height }, `Photo ${fileName(this.photo.input.key)}`);
  }

  fail({ key }) {
    const advice = 'Skip it, or check your network connection.';
    problem(new Error(`${fileName(key)} could not be loaded. ${advice}`));
  }

  draw(session) {
    const items = this.ready && this.photo ? this.photo.items : [];
    const drawn = items.filter((one) => one !== this.item || !session || session.adding);
    this.boxes.draw(drawn.map((one) => this.box(one, one === this.item && !session)));
  }

  box(item, current) {
    const { id, bounding_box: box, decision } = item;
    return {
      id,
      box,
      label: label(item, current),
      state: stateOf(item),
      verdict: decision?.kind,
      current,
    };
  }

  /** For whoever tests the page. */
  mark(queue, session) {
    Object.assign(this.stage.window.dataset, {
      input: queue.photo?.input.id ?? '',
      photoReady: String(this.ready),
      currentAnnotation: queue.item?.id ?? '',
      left: String(queue.left()),
      mode: session?.mode ?? 'review',
    });
  }

  pick(point) {
    const id = this.boxes.at(point);
    const item = this.photo?.items.find((one) => one.id === id);
    if (item) this.tell.choose(item);
  }

  closeUp() {
    if (this.item) this.stage.close(this.item.bounding_box);
  }

  hide(hidden = !this.hidden) {
    this.hidden = hidden;
    this.boxes.hide(hidden);
  }

  close() {
    this.stage.remove();
  }
}

function label(item, current) {
  const { decision, seen, concept } = item;
  if (!decision) return concept.name + (current && item.assigned ? '?' : '');
  const value = seen ? ` ${score(predicted(seen)?.value)}` : '';
  return `${mark(decision.kind)} ${concept.name}${value}`;
}
