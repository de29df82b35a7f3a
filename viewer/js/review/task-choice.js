import * as api from '../api.js';
import { element } from '../dom.js';

/** Which task? */
export class TaskChoice {
  /** @param {import('../main.js').App} app @param {string} [unknown] a task that there is not */
  constructor({ tasks }, unknown) {
    this.node = element(
      'div',
      { class: 'choice' },
      element('h1', { text: tasks.length ? 'Choose a task' : 'There are no tasks.' }),
      unknown && element('p', { text: `Task ${unknown} does not exist.` }),
      element('ul', {}, ...tasks.map((task) => this.line(task))),
    );
  }

  line({ id, name, concepts }) {
    const waits = element('span', { class: 'waits' });
    api.task(id).then(
      ({ metrics }) =>
        (waits.textContent = metrics.waiting ? `${metrics.waiting} to decide` : 'nothing to decide'),
      () => (waits.textContent = ''),
    );
    const names = concepts.map((concept) => concept.name).join(', ');
    return element(
      'li',
      {},
      element(
        'a',
        { href: `#/review/${encodeURIComponent(id)}`, 'data-task': id },
        element('strong', { text: name }),
        element('span', { text: names }),
        waits,
      ),
    );
  }

  close() {}
}
