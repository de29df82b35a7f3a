import { element } from '../dom.js';
import { STATUS_NAMES, statusWord } from '../words.js';

/** The fields by which annotations are looked for. Their names are the API's. */
export class Filter {
  /** @param {object[]} tasks @param {URLSearchParams} now @param {(now: Record<string, string>) => void} change */
  constructor(tasks, now, change) {
    const concepts = [
      ...new Map(tasks.flatMap((task) => task.concepts).map((one) => [one.id, one.name])),
    ];
    this.node = element(
      'form',
      { class: 'filter', id: 'filter', 'aria-label': 'Filter' },
      choice(
        'status',
        'Status',
        STATUS_NAMES.map((name) => [name, statusWord(name)]),
      ),
      choice('concept_id', 'Concept', concepts),
      element(
        'div',
        { class: 'pair' },
        number('min_value', 'Score from'),
        number('max_value', 'to'),
      ),
      choice(
        'task_id',
        'Task',
        tasks.map(({ id, name }) => [id, name]),
      ),
      text('user_id', 'Reviewer'),
      text('model_version_id', 'Model version'),
      choice('audit', 'Audit', [
        ['ACCEPTED', 'accepted boxes'],
        ['DROPPED', 'dropped boxes'],
      ]),
      element('button', { type: 'reset', id: 'filter-clear', text: 'Clear' }),
    );
    for (const [name, value] of now)
      if (this.node.elements[name]) this.node.elements[name].value = value;
    this.node.addEventListener('change', () => this.node.reportValidity() && change(this.value));
    this.node.addEventListener('submit', (event) => event.preventDefault());
    this.node.addEventListener('reset', () => setTimeout(() => change({})));
  }

  get value() {
    return Object.fromEntries([...new FormData(this.node)].filter(([, value]) => value !== ''));
  }
}

const field = (title, control) =>
  element('label', { class: 'field' }, element('span', { text: title }), control);

function choice(name, title, options) {
  const all = [['', 'any'], ...options];
  return field(
    title,
    element(
      'select',
      { name },
      ...all.map(([value, words]) => element('option', { value, text: words })),
    ),
  );
}

const number = (name, title) =>
  field(
    title,
    element('input', { type: 'number', name, min: 0, max: 1, step: 'any', inputmode: 'decimal' }),
  );
const text = (name, title) =>
  field(title, element('input', { type: 'text', name, autocomplete: 'off' }));
