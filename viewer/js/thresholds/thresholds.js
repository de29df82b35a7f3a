import * as api from '../api.js';
import { element } from '../dom.js';
import { problem } from '../notices.js';
import { accepted, months, precision, reliability } from './plots.js';
import { figures, recall, sources } from './tables.js';

/** @import { CalibratedConcept, Calibration } from '../shapes.js' */

const percent = (share) => `${Number((share * 100).toFixed(1))} %`;

/** What verdicts prove: a sentence for each concept, and the figures behind it. */
export class Thresholds {
  constructor() {
    this.found = element('div', { class: 'found' });
    this.node = element(
      'div',
      { class: 'thresholds', tabindex: 0, role: 'region', 'aria-label': 'Thresholds' },
      element('h1', { text: 'Thresholds' }),
      this.found,
    );
    this.load();
  }

  async load() {
    try {
      const calibration = await api.calibration();
      if (!this.closed) this.found.replaceChildren(...show(calibration));
    } catch (error) {
      if (this.closed) return;
      if (error.http !== 404) return problem(error);
      this.found.replaceChildren(
        element('p', { text: error.message }),
        element('p', { class: 'soft', text: error.details }),
      );
    }
  }

  close() {
    this.closed = true;
  }
}

/** @param {Calibration} calibration */
function show({ target, confidence, model_version: model, workflow_number: number, concepts }) {
  const version = number === 0 ? "the template's thresholds" : `version ${number}`;
  return [
    element('p', {
      class: 'soft',
      text:
        `Target: at least ${percent(target)} of accepted boxes are right, with ` +
        `${percent(confidence)} confidence. Model ${model}. In force: ${version}.`,
    }),
    ...concepts.map((concept) => section(concept, target)),
  ];
}

/** @param {CalibratedConcept} concept @param {number} target */
function section(concept, target) {
  return element(
    'section',
    { class: 'concept' },
    element('h2', { text: concept.id }),
    element('p', { class: 'sentence', text: concept.sentence }),
    concept.verdicts > 0 && plots(concept, target),
    sources(concept),
    recall(concept),
    figures(concept),
  );
}

function plots(concept, target) {
  const error = concept.reliability.expected_calibration_error.toFixed(3);
  return element(
    'div',
    { class: 'plots' },
    figure(
      precision(concept, target),
      'The share of accepted boxes that would be right if all boxes above a score were accepted. Line: observed. Band: down to the lower confidence bound.',
    ),
    figure(
      accepted(concept),
      'The share of all boxes that would be accepted. People review the boxes between the two proposed limits.',
    ),
    figure(
      reliability(concept),
      `How well scores match reality: on the dashed line, boxes with a score of 0.7 are right 7 times in 10. Expected calibration error ${error}. Larger dots stand for more boxes.`,
    ),
    figure(
      months(concept, target),
      'The observed precision of the boxes above the limit, month by month.',
    ),
  );
}

function figure(plot, caption) {
  return element('figure', {}, plot, element('figcaption', { class: 'soft', text: caption }));
}
