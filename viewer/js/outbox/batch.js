import { NO_STATUS } from '../statuses.js';

/** @import { Entry } from '../shapes.js' */

/** What stands for a verdict that the API said nothing of. */
export const UNANSWERED = { status: { code: NO_STATUS, description: 'The API did not answer a verdict.' } };

/** Is a later verdict upon what an earlier one left? */
export const follows = (later, entry) =>
  entry.annotation_id ? later.annotation_id === entry.annotation_id : later.added_by === entry.id;

/** What of an entry is sent. */
export const wire = ({ by: _, ...verdict }) => verdict;

/**
 * The first ones, at most one for each annotation: what follows upon it goes when it is answered.
 *
 * @param {Entry[]} entries
 */
export function nextBatch(entries, most) {
  const met = new Set();
  const batch = [];
  for (const entry of entries) {
    const about = entry.annotation_id ?? entry.id;
    if (!entry.added_by && !met.has(about)) batch.push(entry);
    met.add(about);
    if (batch.length === most) break;
  }
  return batch;
}
