import { byId, element } from './dom.js';

/** @type {[string, [string[], string][]][]} */
const GROUPS = [
  [
    'Decide',
    [
      [['Space'], 'Yes: the box and its concept are right'],
      [['X'], 'No: there is no such thing'],
      [['1', '…', '9'], 'It is this concept (the same one again: yes)'],
      [['C'], 'Fix the box'],
      [['A'], 'Add a box that is missing'],
      [['Z'], 'Undo the last verdict, and go back to it'],
      [['Shift', 'Space'], 'Yes to all that is left in this photo'],
      [['S'], 'Skip this photo'],
    ],
  ],
  [
    'Look',
    [
      [['→'], 'Next box (also ↓)'],
      [['←'], 'Previous box (also ↑)'],
      [['+', '−'], 'Zoom; also the wheel, or two fingers'],
      [['F'], 'Close to the box'],
      [['0'], 'Fit the photo'],
      [['Shift', '← ↑ ↓ →'], 'Move the photo; also drag it'],
      [['H'], 'Hide or show the boxes'],
      [['?'], 'These keys'],
    ],
  ],
  [
    'While a box is drawn or fixed',
    [
      [['← ↑ ↓ →'], 'That edge outwards (drawing: start with a box in the middle)'],
      [['Shift', '← ↑ ↓ →'], 'That edge inwards'],
      [['Alt', '← ↑ ↓ →'], 'The whole box'],
      [['1', '…', '9'], 'Save it as this concept'],
      [['Enter'], 'Save'],
      [['Esc'], 'Leave it as it was'],
    ],
  ],
];

export function help() {
  const dialog = byId('help');
  if (dialog.open) return;
  byId('help-keys').replaceChildren(...GROUPS.map(group));
  dialog.showModal();
}

function group([title, keys]) {
  const rows = keys.flatMap(([names, text]) => [
    element(
      'dt',
      {},
      ...names.map((name) => (name === '…' ? '…' : element('kbd', { text: name }))),
    ),
    element('dd', { text }),
  ]);
  return element('section', {}, element('h3', { text: title }), element('dl', {}, ...rows));
}
