/* A reader selects a mistake, presses Ctrl+Enter, and the newsroom hears of it. The script tag carries data-intake,
   data-article, data-revision and data-language. No inline style or script, no cookie; text of the page is only ever shown
   as text. */

import { selected } from './article.js';
import { intake } from './config.js';
import { dialog, host, settle, start } from './dialog.js';
import { flush } from './queue.js';
import { followSelection } from './tap.js';

function listen() {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.repeat) return;
    if (dialog) dialog.querySelector('form')?.requestSubmit();
    else if (event.target.closest?.('input,textarea,select,[contenteditable]')) return;
    else start(selected(), false);
    event.preventDefault();
  });
  followSelection();
  settle();
  addEventListener('online', flush);
  flush();
}

function begin() {
  // A theme and a plugin may both bring the script: one is enough.
  if (!document.querySelector(host.localName)) listen();
}

if (intake && window.fetch) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}
