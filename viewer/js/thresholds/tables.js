import { element } from '../dom.js';

/** @import { CalibratedConcept } from '../shapes.js' */

const BANDS = { ACCEPTED: 'accepted', REVIEW: 'left to review', DROPPED: 'dropped' };

/** @param {CalibratedConcept} concept */
export function sources({ sources: all }) {
  return table(
    'Where the verdicts come from',
    ['box was', 'drawn', 'answered', 'counted'],
    all.map((one) => [BANDS[one.band], one.drawn, one.answered, one.counted]),
  );
}

/** @param {CalibratedConcept} concept */
export function recall({ recall: { share, kept, dropped, missed } }) {
  const text =
    share === undefined
      ? 'No correct box has been found yet, so the share of missed objects is unknown.'
      : `About ${whole(100 * share)} % of the objects are accepted or left to review: about ` +
        `${whole(kept)} objects. About ${whole(dropped)} are dropped, judging by audits of dropped boxes, ` +
        `and ${whole(missed)} have no box, judging by the boxes that people added. This is an estimate, ` +
        'not a promise.';
  return element('p', { class: 'soft', text });
}

/** @param {CalibratedConcept} concept */
export function figures({ curve }) {
  const three = (value) => (value === undefined ? '–' : value.toFixed(3));
  const names = ['threshold', 'precision', 'lower_bound', 'accepted_share'];
  return element(
    'details',
    {},
    element('summary', { text: 'All figures' }),
    table(
      'By threshold',
      ['accept above', 'observed precision', 'lower bound', 'share accepted'],
      curve.map((point) => names.map((name) => three(point[name]))),
    ),
  );
}

function table(caption, heads, rows) {
  const cells = (tag, [head, ...rest]) =>
    element(
      'tr',
      {},
      element('th', { scope: tag === 'th' ? 'col' : 'row', text: head }),
      ...rest.map((text) => element(tag, { scope: tag === 'th' ? 'col' : null, text })),
    );
  return element(
    'table',
    { class: 'figures' },
    element('caption', { text: caption }),
    element('thead', {}, cells('th', heads)),
    element('tbody', {}, ...rows.map((row) => cells('td', row))),
  );
}

const whole = (value) => value.toFixed(0);
