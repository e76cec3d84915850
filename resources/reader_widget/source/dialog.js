// The dialog: the words in their context, what the reader adds, and what became of it.

import { around, capture, isDark, plain, selected } from './article.js';
import { direction, language, page, say, spoken } from './config.js';
import { isLater, newKey, prepare, send } from './queue.js';

const LONGEST = 1000; // code points of a quote: the intake's limit
const LARGEST = 8192; // bytes of a report: the same

export const host = document.createElement('qalam-report');
export const root = host.attachShadow({ mode: 'open' });
try {
  // Not a style element: a strict policy forbids one.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
} catch {
  // An older browser shows its own style.
}

/** Puts the dialog and the button on the page, in its colours. Pages that swap their body lose what was put there. */
export const settle = () => {
  if (!host.isConnected) document.body.append(host);
  host.className = isDark() ? 'dark' : '';
};

export const make = (tag, values, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(values)) {
    if (name in element) element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
};

export let dialog = null;

// A modal dialog gives the focus back by itself; the selection is given back here.
function show(id, children, focus) {
  const range = selected();
  const mine = (dialog = make('dialog', { lang: spoken, dir: direction, className: id, 'aria-labelledby': 'title', 'aria-describedby': 'quote message', 'aria-modal': 'true' }, ...children));
  mine.addEventListener('close', () => {
    mine.remove();
    dialog = null;
    if (range && mine.className !== 'done') {
      const { startContainer: first, endContainer: last } = range;
      first.ownerDocument.getSelection().setBaseAndExtent(first, range.startOffset, last, range.endOffset); // also in a shadow root
    }
  });
  mine.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const stops = [...mine.querySelectorAll('textarea,input:not([tabindex]),button')];
    const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
    if (root.activeElement !== edge && stops.includes(root.activeElement)) return;
    event.preventDefault();
    stops[event.shiftKey ? stops.length - 1 : 0].focus();
  });
  settle();
  root.append(mine);
  mine.showModal();
  focus.focus();
}

const heading = (textContent) => make('h2', { id: 'title', tabIndex: -1, textContent });
const buttons = (...children) => make('div', { className: 'buttons' }, ...children);
const closing = (textContent, className) =>
  make('button', { type: 'button', className, 'aria-describedby': 'message', textContent, onclick: () => dialog.close() });

function tell(text) {
  const button = closing(say.close, 'main');
  const message = make('p', { id: 'message', role: 'alert', textContent: text });
  show('done', [heading(say.title), message, buttons(button)], button);
}

function field(name, label, hint, element) {
  element.id = element.name = name;
  return [make('label', { htmlFor: name }, label + ' ', make('small', { textContent: `(${hint})` })), element];
}

function ask(found, byTouch) {
  let key = newKey();
  let sentBody = null;
  let busy = false;
  const [before, after] = around(found).map(plain);
  const title = heading(say.title);
  const quote = make('p', { id: 'quote', dir: 'auto', lang: language }, before, make('mark', { textContent: plain(found.quote) }), after);
  const suggestion = make('textarea', { dir: 'auto', rows: 2, maxLength: 1000 });
  const comment = make('textarea', { dir: 'auto', rows: 2, maxLength: 1000 });
  const reply = make('input', { type: 'email', dir: 'ltr', maxLength: 200, autocomplete: 'email' });
  const website = make('input', { name: 'website', tabIndex: -1, autocomplete: 'off' }); // for robots
  const error = make('p', { className: 'error', role: 'alert' });
  const status = make('p', { id: 'message', role: 'status' });
  const button = make('button', { className: 'main', textContent: say.send });
  const form = make('form', {}, quote,
    ...field('suggestion', say.suggestion, say.optional, suggestion),
    ...field('comment', say.comment, say.optional, comment),
    ...field('reply_to', say.reply, say.optional + say.replyHint, reply),
    make('div', { className: 'trap', 'aria-hidden': 'true' }, website),
    error, buttons(closing(say.cancel, ''), button));

  const end = (head, text) => {
    if (!dialog || !dialog.contains(form)) return; // closed in the meantime
    const close = closing(say.close, 'main');
    title.textContent = head;
    form.remove();
    dialog.className = 'done';
    dialog.append(buttons(close));
    status.textContent = text;
    close.focus();
  };

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (busy) return;
    const body = JSON.stringify({
      url: location.href.split('#')[0].slice(0, 2000),
      article: Number(page.article) || page.article || null,
      revision: Number(page.revision) || null,
      language,
      ...found,
      suggestion: suggestion.value.trim(),
      comment: comment.value.trim(),
      reply_to: reply.value.trim(),
      website: website.value,
    });
    error.textContent = '';
    if (new TextEncoder().encode(body).length > LARGEST) {
      error.textContent = say.large;
      return;
    }
    if (sentBody !== null && sentBody !== body) key = newKey(); // one key never stands for two texts
    sentBody = body;
    busy = true;
    button.setAttribute('aria-disabled', 'true');
    button.textContent = say.sending;
    const [answer, written] = await send(key, body);
    busy = false;
    button.removeAttribute('aria-disabled');
    button.textContent = say.send;
    if (isLater(answer)) {
      if (written) end(say.kept, say.later);
      else error.textContent = say.unsent;
    } else if (answer < 300) end(say.thanks, say.sent);
    else error.textContent = say.refused + answer;
  });

  prepare();
  // A phone's keyboard would cover the words.
  show('ask', [title, form, status], byTouch ? title : suggestion);
}

export function start(range, byTouch) {
  const found = range && capture(range);
  if (!found) tell(say.none);
  else if ([...found.quote].length > LONGEST) tell(say.long);
  else ask(found, byTouch);
}
