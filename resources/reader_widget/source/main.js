/* A reader selects a mistake, presses Ctrl+Enter, and the newsroom hears of it. The script tag carries data-intake,
   data-article, data-revision and data-language. No inline style or script, no cookie; text of the page is only ever shown
   as text. */

import { attend, isField, selected } from './article.js';
import { intake } from './config.js';
import { dialog, host, settle, start } from './dialog.js';
import { flush } from './queue.js';
import { follow } from './tap.js';

const watched = new WeakSet();

function call(event) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.repeat) return;
  if (dialog) dialog.querySelector('form')?.requestSubmit();
  else if (isField(event.composedPath()[0])) return;
  else {
    attend(event);
    start(selected(), false);
  }
  event.preventDefault();
}

/* A frame of the same site is the same page to a reader: keys pressed in it are heard here. A frame of another site hears
   and keeps its own, and so does one that brings the widget itself. */
function watch(page) {
  if (watched.has(page)) return;
  watched.add(page);
  page.addEventListener('keydown', call);
  follow(page);
  const enter = ({ contentDocument: inner }) => inner?.body && !inner.querySelector('script[data-intake]') && watch(inner);
  page.addEventListener('load', (event) => enter(event.target), true);
  page.querySelectorAll('iframe').forEach(enter);
}

function begin() {
  // A theme and a plugin may both bring the script: one is enough.
  if (document.querySelector(host.localName)) return;
  settle();
  watch(document);
  addEventListener('online', flush);
  flush();
}

if (intake && window.fetch) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}
