import { element } from '../dom.js';
import { bands } from './thresholds.js';

/** @import { Region } from '../shapes.js' */

const NAMES = { accepted: 'accepted', review: 'for review', dropped: 'dropped' };

/** What other thresholds would make of the photo's regions. */
export class Sliders {
  /**
   * @param {Region[]} regions
   * @param {object} inForce the thresholds that decided on this photo
   * @param {() => void} change
   */
  constructor(regions, inForce, change) {
    this.all = regions;
    this.inForce = inForce;
    this.thresholds = structuredClone(inForce);
    this.change = change;
    const names = [...new Set(regions.map((region) => region.data.concepts[0].name))].sort();
    this.concept = element(
      'select',
      { id: 'slider-concept', onchange: () => this.show() },
      element('option', { value: '', text: 'all concepts' }),
      ...names.map((name) => element('option', { text: name })),
    );
    this.counts = element('p', { class: 'bands', id: 'bands', 'aria-live': 'polite' });
    this.node = element(
      'section',
      { class: 'sliders', 'aria-labelledby': 'sliders-title' },
      element('h2', { id: 'sliders-title', text: 'Try other thresholds' }),
      names.length > 1 && element('label', { class: 'field' }, 'Concept ', this.concept),
      this.slider('accept', 'Accept'),
      this.slider('review', 'Review'),
      this.counts,
    );
    this.show(false);
  }

  slider(which, title) {
    const { value, concept_threshold_type: type } = this.thresholds[which];
    const output = element('output', { for: `slider-${which}`, text: value.toFixed(2) });
    const input = element('input', {
      type: 'range',
      id: `slider-${which}`,
      min: 0,
      max: 1,
      step: 0.01,
      value,
    });
    input.addEventListener('input', () => {
      this.thresholds[which].value = Number(input.value);
      output.textContent = this.thresholds[which].value.toFixed(2);
      this.show();
    });
    return element(
      'label',
      { class: 'slider', title: type },
      element('span', { text: `${title} ${SIGNS[type] ?? ''}` }),
      input,
      output,
    );
  }

  get regions() {
    const { value } = this.concept;
    return this.all.filter((region) => !value || region.data.concepts[0].name === value);
  }

  show(told = true) {
    const then = bands(this.regions, this.thresholds);
    const now = bands(this.regions, this.inForce);
    const one = (name) =>
      element(
        'span',
        { class: 'band', 'data-band': name, 'data-count': then[name] },
        element('strong', { text: then[name] }),
        ` ${NAMES[name]}`,
        then[name] !== now[name] && element('small', { text: ` (now ${now[name]})` }),
      );
    this.counts.replaceChildren(...Object.keys(NAMES).map(one));
    if (told) this.change();
  }
}

const SIGNS = {
  GREATER_THAN: '>',
  GREATER_THAN_OR_EQUAL: '≥',
  EQUAL: '=',
  LESS_THAN_OR_EQUAL: '≤',
  LESS_THAN: '<',
};
