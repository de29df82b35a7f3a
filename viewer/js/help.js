import { byId, element } from './dom.js';

/** @type {[string, [string[], string][]][]} */
const GROUPS = [
  [
    'Decide',
    [
      [['Space'], 'Yes: the box and its concept are right'],
      [['X'], 'No: there is no such object'],
      [['1', '…', '9'], 'It is this concept (the current one: yes)'],
      [['C'], 'Fix the box'],
      [['A'], 'Add a missing box'],
      [['Z'], 'Undo the last verdict and return to its box'],
      [['Shift', 'Space'], 'Yes to all remaining boxes in this photo'],
      [['S'], 'Skip this photo'],
    ],
  ],
  [
    'View',
    [
      [['→'], 'Next box (also ↓)'],
      [['←'], 'Previous box (also ↑)'],
      [['+', '−'], 'Zoom (also mouse wheel or pinch)'],
      [['F'], 'Zoom to the box'],
      [['0'], 'Fit the photo'],
      [['Shift', '← ↑ ↓ →'], 'Move the photo (or drag it)'],
      [['H'], 'Hide or show the boxes'],
      [['?'], 'Show this help'],
    ],
  ],
  [
    'While drawing or fixing a box',
    [
      [['← ↑ ↓ →'], 'Move that edge outwards (drawing: start with a box in the middle)'],
      [['Shift', '← ↑ ↓ →'], 'Move that edge inwards'],
      [['Alt', '← ↑ ↓ →'], 'Move the whole box'],
      [['1', '…', '9'], 'Save as this concept'],
      [['Enter'], 'Save'],
      [['Esc'], 'Cancel'],
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
