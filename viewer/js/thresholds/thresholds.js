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
        `Of what is accepted, at least ${percent(target)} shall be right, with ` +
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
      'If everything above a score were accepted, this share of it would be right. Line: as found. Band: down to what is sure.',
    ),
    figure(
      accepted(concept),
      'And this share of all boxes would be accepted. Between the two limits, as they are proposed, people look.',
    ),
    figure(
      reliability(concept),
      `Whether scores are chances: on the dashed line, 0.7 would mean right in 7 of 10. Expected calibration error ${error}. Larger dots are more boxes.`,
    ),
    figure(
      months(concept, target),
      'What was found of what lies above the limit, month by month.',
    ),
  );
}

function figure(plot, caption) {
  return element('figure', {}, plot, element('figcaption', { class: 'soft', text: caption }));
}
