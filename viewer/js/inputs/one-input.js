import * as api from '../api.js';
import { element } from '../dom.js';
import { problem } from '../notices.js';
import { Boxes } from '../photo/boxes.js';
import { viewKeys } from '../photo/view-keys.js';
import { follow } from '../photo/pointer.js';
import { zoomButtons } from '../photo/zoom-buttons.js';
import { Stage } from '../photo/stage.js';
import { fileName, inputWords, time } from '../words.js';
import { AnnotationList } from './annotation-list.js';
import { detected, standingBoxes } from './drawing.js';
import { Sliders } from './sliders.js';
import { USUAL } from './thresholds.js';

/** @import { Annotation, Input } from '../shapes.js' */

/** One photo with all that is known of it. */
export class OneInput {
  /** @param {import('../main.js').App} app @param {string} id */
  constructor(app, id) {
    this.app = app;
    this.stage = new Stage();
    this.boxes = new Boxes(this.stage);
    this.panel = element(
      'aside',
      { class: 'panel', 'aria-label': 'Photo details' },
      element('p', { text: 'Loading…' }),
    );
    this.node = element(
      'div',
      { class: 'review one-input' },
      element('div', { class: 'view' }, this.stage.window),
      this.panel,
    );
    follow(this.stage, (point) => this.pick(point));
    app.keyboard.bindings = this.keys();
    this.load(id).catch((error) => {
      if (this.closed) return;
      problem(error);
      this.panel.replaceChildren(back());
    });
  }

  keys() {
    return {
      ...viewKeys(this.stage),
      h: () => this.hide(),
      Escape: () => (location.hash = '#/inputs'),
    };
  }

  hide() {
    this.stage.photo.classList.toggle('bare');
  }

  async load(id) {
    const [input, annotations] = await Promise.all([api.input(id), all(id)]);
    if (this.closed) return;
    this.input = input;
    this.list = new AnnotationList(annotations, this.app, () => this.look('annotations'));
    const { regions = [] } = input;
    const thresholds = { ...USUAL, ...annotations.find((one) => one.thresholds)?.thresholds };
    this.sliders = regions.length
      ? new Sliders(regions, thresholds, () => this.look('regions'))
      : undefined;
    this.panel.replaceChildren(
      back(),
      this.facts(),
      this.sliders?.node ?? '',
      this.switch() ?? '',
      this.list.node,
      zoomButtons(this.stage, { hide: () => this.hide() }),
    );
    this.look('annotations');
    await this.photo();
  }

  facts() {
    const { key, version, width, height, status } = this.input;
    const { annotations } = this.list;
    const since = annotations[0]?.created_at;
    return element(
      'div',
      { class: 'facts-of-input' },
      element('h1', { text: fileName(key), title: key }),
      element('p', {
        id: 'input-status',
        'data-status': status,
        class: status === 'REJECTED' || status === 'FAILED' ? 'wrong' : '',
        text: inputWords(this.input),
      }),
      element('p', {
        class: 'soft',
        text: [width && `${width} × ${height}`, `version ${version}`, since && time(since)]
          .filter(Boolean)
          .join(' · '),
      }),
    );
  }

  /** Boxes as people and thresholds left them, or all that the detector found. */
  switch() {
    if (!this.sliders) return undefined;
    const one = (what, text) =>
      element('button', {
        type: 'button',
        'data-boxes': what,
        text,
        onclick: () => this.look(what),
      });
    this.choice = element(
      'div',
      { class: 'switch', role: 'group', 'aria-label': 'Boxes in the photo' },
      one('annotations', 'Annotations'),
      one('regions', 'All detected'),
    );
    return this.choice;
  }

  look(what) {
    this.what = what;
    for (const each of this.choice?.children ?? [])
      each.setAttribute('aria-pressed', String(each.dataset.boxes === what));
    this.draw();
  }

  draw() {
    const { sliders, list } = this;
    this.boxes.draw(
      this.what === 'regions'
        ? sliders.regions.map((region) => detected(region, sliders.thresholds))
        : list.annotations.flatMap((one) => standingBoxes(one, one.id === list.chosen)),
    );
  }

  pick(point) {
    const id = this.boxes.at(point);
    if (id && this.what === 'annotations') this.list.choose(id);
  }

  async photo() {
    const { input } = this;
    try {
      const image = await this.app.photos.load(input).promise;
      if (this.closed) return;
      this.stage.show(
        image,
        { width: image.naturalWidth, height: image.naturalHeight },
        `Photo ${fileName(input.key)}`,
      );
      Object.assign(this.stage.window.dataset, { input: input.id, photoReady: 'true' });
      this.boxes.label();
    } catch {
      if (this.closed) return;
      this.stage.window.append(
        element('p', { class: 'empty-state no-photo', text: 'The photo cannot be shown.' }),
      );
    }
  }

  answered(entry, answer) {
    if (answer.annotation) this.list?.replace(answer.annotation);
  }

  close() {
    this.closed = true;
    this.stage.remove();
    this.app.keyboard.bindings = {};
  }
}

const back = () => element('a', { class: 'back', href: '#/inputs', text: '← All inputs' });

/** @returns {Promise<Annotation[]>} */
async function all(input_id) {
  const found = [];
  let cursor;
  do {
    const page = await api.annotations({ input_id, per_page: 128, cursor });
    found.push(...page.annotations);
    cursor = page.next;
  } while (cursor);
  return found;
}
