// The button beside the selection, on touch screens: phones have no Ctrl+Enter.

import { attend, capture, isField, selected } from './article.js';
import { direction, say, spoken } from './config.js';
import { dialog, make, root, settle, start } from './dialog.js';

const MARGIN = 8; // pixels from the edge of the screen
const BELOW = 28; // the handles of a selection hang there

let touching = matchMedia('(pointer: coarse)').matches;
let marked = null;
let settling = 0;

const tap = make('button', { type: 'button', className: 'tap', lang: spoken, dir: direction, hidden: true, textContent: say.title });
root.append(tap);

const place = () => {
  const boxes = marked ? marked.getClientRects() : [];
  const box = boxes[boxes.length - 1];
  tap.hidden = !box;
  if (!box) return;
  let { left, bottom } = box;
  for (let view = marked.startContainer.ownerDocument.defaultView; view !== window; view = view.parent) {
    const frame = view.frameElement.getBoundingClientRect();
    left += frame.left;
    bottom += frame.top;
  }
  const middle = left + box.width / 2 - tap.offsetWidth / 2;
  tap.style.left = Math.max(MARGIN, Math.min(middle, document.documentElement.clientWidth - tap.offsetWidth - MARGIN)) + 'px';
  tap.style.top = Math.max(MARGIN, Math.min(bottom + BELOW, innerHeight - tap.offsetHeight - MARGIN)) + 'px';
};
const move = () => marked && place();

tap.addEventListener('pointerdown', (event) => event.preventDefault()); // keeps the selection
tap.addEventListener('click', () => {
  const range = marked;
  marked = null;
  place();
  start(range, true);
});
addEventListener('resize', move);

/** Shows the button beside what is selected in this page: the one that has the script, or a frame in it. */
export function follow(page) {
  const show = (inField) => {
    if (dialog) return;
    const range = touching && !inField ? selected() : null;
    marked = range && capture(range) ? range : null;
    if (marked) settle();
    place();
  };
  page.addEventListener('pointerdown', (event) => (touching = event.pointerType !== 'mouse'), { passive: true });
  page.addEventListener('selectionchange', (event) => {
    attend(event);
    clearTimeout(settling);
    // Firefox tells of a selection in a field, and still has the one before it in the text.
    settling = setTimeout(show, 150, isField(event.target));
  });
  page.addEventListener('scroll', move, { passive: true });
}
