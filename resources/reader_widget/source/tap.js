// The button beside the selection, on touch screens: phones have no Ctrl+Enter.

import { capture, selected } from './article.js';
import { direction, say, spoken } from './config.js';
import { dialog, make, root, settle, start } from './dialog.js';

const MARGIN = 8; // pixels from the edge of the screen
const BELOW = 28; // the handles of a selection hang there

export function followSelection() {
  const tap = make('button', { type: 'button', className: 'tap', lang: spoken, dir: direction, hidden: true, textContent: say.title });
  let touching = matchMedia('(pointer: coarse)').matches;
  let marked = null;
  let settling = 0;

  const place = () => {
    const boxes = marked ? marked.getClientRects() : [];
    const box = boxes[boxes.length - 1];
    tap.hidden = !box;
    if (!box) return;
    const middle = box.left + box.width / 2 - tap.offsetWidth / 2;
    tap.style.left = Math.max(MARGIN, Math.min(middle, document.documentElement.clientWidth - tap.offsetWidth - MARGIN)) + 'px';
    tap.style.top = Math.max(MARGIN, Math.min(box.bottom + BELOW, innerHeight - tap.offsetHeight - MARGIN)) + 'px';
  };
  const follow = () => {
    if (dialog) return;
    const range = touching ? selected() : null;
    marked = range && capture(range) ? range : null;
    if (marked) settle();
    place();
  };

  document.addEventListener('pointerdown', (event) => (touching = event.pointerType !== 'mouse'), { passive: true });
  document.addEventListener('selectionchange', () => {
    clearTimeout(settling);
    settling = setTimeout(follow, 150);
  });
  addEventListener('scroll', () => marked && place(), { passive: true });
  addEventListener('resize', () => marked && place());
  tap.addEventListener('pointerdown', (event) => event.preventDefault()); // keeps the selection
  tap.addEventListener('click', () => {
    const range = marked;
    marked = null;
    place();
    start(range, true);
  });
  root.append(tap);
}
