import { local } from './storage.js';

/** What a person chose for this browser. */
export const settings = {
  get showScores() {
    return local.read('show-scores') === true;
  },
  set showScores(value) {
    local.write('show-scores', value);
  },
  get singleKeys() {
    return local.read('single-keys') !== false;
  },
  set singleKeys(value) {
    local.write('single-keys', value);
  },
};
