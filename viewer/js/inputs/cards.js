import { element } from '../dom.js';
import { place } from '../photo/boxes.js';
import { fileName, inputWords, predicted, score, statusWord } from '../words.js';

/** @import { Annotation, Input } from '../shapes.js' */

const WINDOW = 4 / 3;

/** @param {Input} input */
export function inputCard(input) {
  return card(input, 'input', [
    element('strong', { text: fileName(input.key), title: input.key }),
    element('span', { class: 'soft', text: inputWords(input) }),
  ]);
}

/** @param {Annotation} annotation @param {Input} input */
export function annotationCard(annotation, input) {
  const [region] = annotation.data.regions;
  const said = predicted(annotation);
  const made = card(input, 'annotation', [
    element('strong', { text: `${region.data.concepts[0].name} ${score(said?.value)}` }),
    element('span', { class: 'soft', text: statusWord(annotation.status.description) }),
  ]);
  made.dataset.annotation = annotation.id;
  const box = element('span', { class: 'card-box', 'data-status': annotation.status.description });
  place(box, region.region_info.bounding_box);
  made.querySelector('.card-photo')?.append(box);
  return made;
}

function card(input, kind, facts) {
  return element(
    'a',
    {
      class: 'card',
      href: `#/inputs/${encodeURIComponent(input.id)}`,
      'data-input': input.id,
      'data-kind': kind,
      'data-status': input.status,
    },
    element('span', { class: 'card-window' }, photo(input)),
    element('span', { class: 'card-facts' }, ...facts),
  );
}

function photo({ width, height, preview_url }) {
  if (!preview_url) return element('span', { class: 'card-none', text: 'no preview' });
  const made = element(
    'span',
    { class: 'card-photo' },
    element('img', { src: preview_url, alt: '', loading: 'lazy', decoding: 'async' }),
  );
  made.style.aspectRatio = `${width} / ${height}`;
  made.classList.toggle('wide', width / height > WINDOW);
  return made;
}
