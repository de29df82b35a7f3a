import { same } from '../geometry.js';
import { predicted, score } from '../words.js';
import { band } from './thresholds.js';

/** @import { Annotation, Region } from '../shapes.js' */
/** @import { Drawn } from '../photo/boxes.js' */

/** What the detector found, coloured by where the thresholds send it. @returns {Drawn} */
export function detected(region, thresholds) {
  const { name, value } = region.data.concepts[0];
  const label = `${name} ${score(value)}`;
  return { id: region.id, box: boxOf(region), label, state: band(region, thresholds) };
}

/**
 * What stands; of the chosen one also where the model had it, if a person moved it.
 *
 * @param {Annotation} annotation
 * @returns {Drawn[]}
 */
export function standingBoxes(annotation, chosen) {
  const [region] = annotation.data.regions;
  const label = `${region.data.concepts[0].name} ${score(predicted(annotation)?.value)}`;
  const state = annotation.status.description;
  const now = { id: annotation.id, box: boxOf(region), label, state, current: chosen };
  const before = chosen && annotation.prediction?.regions[0];
  if (!before || same(boxOf(before), now.box)) return [now];
  return [{ id: '', box: boxOf(before), label: 'model', state: 'prediction' }, now];
}

const boxOf = (region) => region.region_info.bounding_box;
