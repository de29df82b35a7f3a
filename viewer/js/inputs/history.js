import { element } from '../dom.js';
import { predicted, score, statusWord, time, verdictWord } from '../words.js';

/** @import { Annotation } from '../shapes.js' */

/** Who said what, and when. @param {Annotation} annotation */
export function history(annotation) {
  const said = predicted(annotation);
  const { model } = annotation.worker ?? {};
  const first =
    said &&
    line(
      model ? `${model.id} ${model.version}` : 'the model',
      `said ${said.name} ${score(said.value)}`,
      annotation.created_at,
    );
  const rest = (annotation.verdicts ?? []).map((verdict) =>
    line(verdict.user_id, told(verdict), verdict.created_at, verdict),
  );
  return element('ol', { class: 'history' }, first, ...rest);
}

function told(verdict) {
  const to =
    verdict.concept && verdict.verdict !== 'APPROVE'
      ? ` ${verdict.verdict === 'ADD' ? '' : 'to '}${verdict.concept.name}`
      : '';
  const now = verdict.status_after ? ` → ${statusWord(verdict.status_after)}` : '';
  return verdictWord(verdict.verdict) + to + now;
}

function line(who, what, when, verdict) {
  const facts = [
    when && time(when),
    verdict?.iou !== undefined && `IoU ${score(verdict.iou)}`,
    verdict?.seconds_spent > 0 && `${verdict.seconds_spent} s`,
  ].filter(Boolean);
  return element(
    'li',
    { 'data-verdict': verdict?.verdict },
    element('strong', { text: who }),
    ` ${what} `,
    element('span', { class: 'soft', text: facts.join(', ') }),
    verdict?.comment && element('q', { text: verdict.comment }),
  );
}

/** The verdicts that still stand, the last one last. */
export function standing(verdicts = []) {
  const undone = new Set(verdicts.filter((one) => one.verdict === 'UNDO').map((one) => one.undoes));
  return verdicts.filter((one) => one.verdict !== 'UNDO' && !undone.has(one.id));
}
