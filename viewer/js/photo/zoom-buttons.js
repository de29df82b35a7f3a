import { element } from '../dom.js';

/** @import { Stage } from './stage.js' */

/**
 * The buttons that move and zoom a photo.
 *
 * @param {Stage} stage
 * @param {{hide: () => void, closeUp?: () => void}} more
 */
export function zoomButtons(stage, { hide, closeUp }) {
  const one = (id, label, text, press) =>
    element('button', {
      type: 'button',
      id,
      'aria-label': label,
      title: label,
      text,
      onclick: press,
    });
  return element(
    'div',
    { class: 'zoom', role: 'group', 'aria-label': 'Photo' },
    one('zoom-in', 'Zoom in (+)', '+', () => stage.zoom(1.4)),
    one('zoom-out', 'Zoom out (−)', '−', () => stage.zoom(1 / 1.4)),
    one('zoom-fit', 'Fit the photo (0)', '⤢', () => stage.fit()),
    closeUp && one('zoom-box', 'Zoom to the box (F)', '◎', closeUp),
    one('hide', 'Hide or show the boxes (H)', '◫', hide),
  );
}
