import { Frame, lowest } from './frame.js';
import { dot, path, text } from './svg.js';

/** @import { CalibratedConcept } from '../shapes.js' */

const MONTHS = 12;
const limit = (value) => value.toFixed(2);

function promised(frame, target) {
  return [
    frame.level('target', target),
    text('target', 62, frame.y(target) - 5, `target ${limit(target)}`),
  ];
}

/** @param {CalibratedConcept} concept @param {number} target */
export function precision({ curve, now, threshold }, target) {
  const found = curve.filter((point) => point.precision !== undefined);
  const frame = new Frame(
    'Precision of accepted boxes, by threshold',
    'accept above this score',
    'share that is right',
    lowest([target - 0.1, ...found.map((point) => point.precision)]),
  );
  const as = (name) => found.map((point) => frame.point(point.threshold, point[name]));
  return frame.around([
    path('band', [...as('precision'), ...as('lower_bound').reverse()]),
    promised(frame, target),
    path('line', as('precision')),
    frame.mark('now', now.accept, `now ${limit(now.accept)}`, true),
    threshold !== null && threshold !== now.accept
      ? frame.mark('proven', threshold, `proven ${limit(threshold)}`, false)
      : [],
  ]);
}

/** @param {CalibratedConcept} concept */
export function accepted({ curve, proposed: { accept, review } }) {
  const frame = new Frame(
    'Share of all boxes that is accepted, by threshold',
    'accept above this score',
    'share of all boxes',
  );
  const points = curve.map((point) => frame.point(point.threshold, point.accepted_share));
  const floor = [curve.at(-1), curve[0]].map((point) => frame.point(point.threshold, 0));
  return frame.around([
    path('band', [...points, ...floor]),
    path('line', points),
    frame.mark('proven', accept, `accept ${limit(accept)}`, true),
    review < accept ? frame.mark('now', review, `review ${limit(review)}`, false) : [],
  ]);
}

/** @param {CalibratedConcept} concept */
export function reliability({ reliability: { bins } }) {
  const frame = new Frame(
    'Share that is right, by score',
    "the model's score",
    'share that is right',
  );
  return frame.around([
    path('target', [frame.point(0, 0), frame.point(1, 1)]),
    bins.map((bin) => {
      const [x, y] = frame.point(bin.value, bin.right);
      const said = `score ${limit(bin.value)}: ${limit(bin.right)} right, ${bin.findings} verdicts`;
      return dot(x, y, 2 + 14 * Math.sqrt(bin.share), said);
    }),
  ]);
}

/** @param {CalibratedConcept} concept @param {number} target */
export function months({ months: all }, target) {
  const last = all.slice(-MONTHS);
  const frame = new Frame(
    'Precision by month',
    'month and number of verdicts',
    'share that is right',
    lowest([target - 0.1, ...last.map((one) => one.precision)]),
  );
  const drawn = last.map(({ month, precision: right, verdicts }, place) => {
    const [x, y] = frame.point((place + 0.5) / last.length, right);
    return [
      dot(x, y, 6, `${month}: ${limit(right)} right, ${verdicts} verdicts`),
      text('tick middle', x, 270, month),
      text('tick middle', x, 284, String(verdicts)),
    ];
  });
  return frame.around([promised(frame, target), ...drawn.flat()], false);
}
