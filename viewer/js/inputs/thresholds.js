/** @import { Region, Threshold } from '../shapes.js' */

/**
 * Does a confidence pass? It foretells what the state machine decides; a test holds the two equal.
 *
 * @param {number} value
 * @param {Threshold} threshold
 */
export function passes(value, { value: limit, concept_threshold_type: type }) {
  switch (type) {
    case 'GREATER_THAN':
      return value > limit;
    case 'GREATER_THAN_OR_EQUAL':
      return value >= limit;
    case 'EQUAL':
      return value === limit;
    case 'LESS_THAN_OR_EQUAL':
      return value <= limit;
    case 'LESS_THAN':
      return value < limit;
    default:
      throw new RangeError(`Unknown concept_threshold_type: ${type}`);
  }
}

/** Where a region goes. @returns {'accepted' | 'review' | 'dropped'} */
export function band(region, { accept, review }) {
  const { value } = region.data.concepts[0];
  if (passes(value, accept)) return 'accepted';
  return passes(value, review) ? 'review' : 'dropped';
}

/** @param {Region[]} regions */
export function bands(regions, thresholds) {
  const counts = { accepted: 0, review: 0, dropped: 0 };
  for (const region of regions) counts[band(region, thresholds)]++;
  return counts;
}

/** What the template says where nothing else is known. */
export const USUAL = {
  accept: { value: 0.95, concept_threshold_type: 'GREATER_THAN' },
  review: { value: 0.5, concept_threshold_type: 'GREATER_THAN' },
};
