import { local } from './storage.js';

/** What a person chose for this browser. */
export const settings = {
  get singleKeys() {
    return local.read('single-keys') !== false;
  },
  set singleKeys(value) {
    local.write('single-keys', value);
  },
};
