import { element } from '../dom.js';

/** @import { CalibratedConcept } from '../shapes.js' */

const BANDS = { ACCEPTED: 'accepted', REVIEW: 'left to review', DROPPED: 'dropped' };

/** @param {CalibratedConcept} concept */
export function sources({ sources: all }) {
  return table(
    'Where the verdicts come from',
    ['of what was', 'drawn', 'answered', 'counted'],
    all.map((one) => [BANDS[one.band], one.drawn, one.answered, one.counted]),
  );
}

/** @param {CalibratedConcept} concept */
export function recall({ recall: { share, kept, dropped, missed } }) {
  const text =
    share === undefined
      ? "Nothing right was found yet, so it can't be said how many objects are missed."
      : `About ${whole(100 * share)} % of the objects are accepted or left to review: about ` +
        `${whole(kept)} are; ${whole(dropped)} right ones are dropped, as audits of what is dropped ` +
        `say; ${whole(missed)} have no box at all, as boxes that people added say. An estimate, ` +
        'without a promise.';
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
      ['accept above', 'right, as found', 'right at least', 'accepted'],
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
