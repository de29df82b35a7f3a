import * as api from '../api.js';
import { element } from '../dom.js';
import { count } from '../words.js';

/** What stands in place of the photo if there is none. @param {import('./review.js').Review} review */
export function emptyState(review) {
  const { empty, queue, assignments, failure } = review;
  empty.hidden = Boolean(queue.photo);
  if (queue.photo) return;
  if (failure)
    return fill(empty, 'no', failure.message, failure.details, again(review, 'Try again'));
  if (assignments.asking || !assignments.exhausted)
    return fill(empty, 'asking', 'Looking for boxes to review…');
  if (review.app.outbox.entries().length)
    return fill(empty, 'sending', 'All boxes are decided.', 'Your last verdicts have not been sent yet.');
  done(review);
}

function done(review) {
  const skipped = review.assignments.skipped.size;
  const title = skipped ? 'There is nothing else to review in this task.' : 'There is nothing to review in this task.';
  const text = skipped
    ? `You skipped ${count(skipped, 'photo')}.`
    : 'New boxes appear when the detector is uncertain about an uploaded photo.';
  const unskip = () => {
    review.assignments.skipped.clear();
    look(review);
  };
  const offer = skipped
    ? [
        element('button', {
          type: 'button',
          id: 'unskip',
          class: 'yes',
          onclick: unskip,
          text: 'Show them again',
        }),
      ]
    : [];
  const made = fill(
    review.empty,
    'done',
    title,
    text,
    ...offer,
    again(review, 'Check again'),
    element('a', { href: '#/inputs', text: 'See all photos' }),
  );
  if (made && !skipped) noPhotos(review);
}

/** A stack without a single photo needs another word. */
async function noPhotos({ empty }) {
  const { inputs } = await api.inputs({ per_page: 1 }).catch(() => ({ inputs: [1] }));
  if (inputs.length === 0 && empty.dataset.why === 'done') {
    fill(
      empty,
      'no-inputs',
      'No photos yet.',
      'To add photos, run ./annotate run FOLDER on this machine, or upload them under inputs/ in the stack’s bucket.',
    );
  }
}

function again(review, text) {
  return element('button', { type: 'button', id: 'look-again', onclick: () => look(review), text });
}

function look(review) {
  review.failure = null;
  review.assignments.again();
  review.show();
}

/** @returns {boolean} is it new? */
function fill(empty, why, title, text, ...offers) {
  const key = why + title + (text ?? '');
  if (empty.dataset.key === key) return false;
  Object.assign(empty.dataset, { why, key });
  empty.replaceChildren(
    element('h1', { text: title }),
    text ? element('p', { text }) : '',
    element('div', { class: 'offers' }, ...offers),
  );
  return true;
}
