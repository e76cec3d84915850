/* A reader selects a mistake, presses Ctrl+Enter, and the newsroom hears of it.
   Its script tag carries data-intake, data-article, data-revision and data-language.
   No inline style or script, no cookie; text of the page is only ever shown as text. */
(() => {
  'use strict';

  const script = document.currentScript;
  const intake = (script?.dataset.intake || '').replace(/\/+$/, '');
  if (!intake || !window.fetch || !Element.prototype.attachShadow) return;

  const WORDS = {
    kk: {
      title: 'Қате туралы хабарлау',
      suggestion: 'Қалай болуы керек?',
      comment: 'Түсініктеме',
      reply: 'Электрондық поштаңыз',
      replyHint: 'тек сізге жауап беру үшін',
      optional: 'міндетті емес',
      send: 'Жіберу',
      sending: 'Жіберіліп жатыр…',
      cancel: 'Бас тарту',
      close: 'Жабу',
      thanks: 'Рақмет!',
      sent: 'Хабарыңыз редакцияға жетті.',
      kept: 'Хабар әзірге жіберілмеді',
      later: 'Хабар осы құрылғыда сақталды, байланыс орнағанда өзі жіберіледі.',
      unsent: 'Жіберу мүмкін болмады. Қайта жіберіп көріңіз.',
      refused: 'Редакция хабарды қабылдамады. Жазғаныңызды тексеріңіз. Код: ',
      large: 'Хабар тым ұзын. Түсініктемені қысқартыңыз.',
      long: 'Белгіленген жер тым ұзын. Қысқарақ үзінді белгілеңіз: 1000 таңбаға дейін.',
      none: 'Алдымен мақаладағы қате жерді белгілеңіз, содан кейін Ctrl + Enter пернелерін басыңыз.',
    },
    ru: {
      title: 'Сообщить об ошибке',
      suggestion: 'Как правильно?',
      comment: 'Комментарий',
      reply: 'Ваша электронная почта',
      replyHint: 'только чтобы вам ответить',
      optional: 'необязательно',
      send: 'Отправить',
      sending: 'Отправляется…',
      cancel: 'Отмена',
      close: 'Закрыть',
      thanks: 'Спасибо!',
      sent: 'Ваше сообщение дошло до редакции.',
      kept: 'Сообщение пока не отправлено',
      later: 'Оно сохранено на этом устройстве и уйдёт само, когда появится связь.',
      unsent: 'Отправить не удалось. Попробуйте ещё раз.',
      refused: 'Редакция не приняла сообщение. Проверьте написанное. Код: ',
      large: 'Сообщение слишком длинное. Сократите комментарий.',
      long: 'Выделено слишком много. Выделите фрагмент покороче: до 1000 знаков.',
      none: 'Сначала выделите ошибку в статье, затем нажмите Ctrl + Enter.',
    },
    en: {
      title: 'Report a mistake',
      suggestion: 'What should it be?',
      comment: 'Comment',
      reply: 'Your e-mail',
      replyHint: 'only to answer you',
      optional: 'optional',
      send: 'Send',
      sending: 'Sending…',
      cancel: 'Cancel',
      close: 'Close',
      thanks: 'Thank you!',
      sent: 'Your report has reached the newsroom.',
      kept: 'Your report is not sent yet',
      later: 'It is kept on this device and goes out by itself once you are connected.',
      unsent: 'It could not be sent. Try again.',
      refused: 'The newsroom did not accept the report. Check what you wrote. Code: ',
      large: 'The report is too long. Shorten the comment.',
      long: 'The selection is too long. Select a shorter piece: up to 1000 characters.',
      none: 'Select the mistake in the article first, then press Ctrl + Enter.',
    },
  };

  const STYLE = `
:host{all:initial;--ink:#1c1f21;--quiet:#5b6266;--paper:#fff;--field:#fff;--line:#8a9296;--soft:#f4f2ed;--accent:#0f766e;--on:#fff;--mark:#c9ece7;--bad:#b42318;color-scheme:light dark}
@media (prefers-color-scheme:dark){:host{--ink:#e6e4df;--quiet:#a9b1b4;--paper:#1d2326;--field:#14181a;--line:#76828a;--soft:#14181a;--accent:#4fd1c0;--on:#0c1a18;--mark:#1f5a53;--bad:#ff9a8f}}
@media print{:host{display:none}}
*,::backdrop{box-sizing:border-box}
dialog,.tap{font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;color:var(--ink)}
dialog{width:calc(100% - 24px);max-width:520px;max-height:calc(100% - 24px);margin:auto;padding:24px;overflow:auto;border:1px solid var(--line);border-radius:12px;background:var(--paper);box-shadow:0 16px 48px #0005;overflow-wrap:anywhere}
dialog::backdrop{background:#0b1214a6}
h2{margin:0 0 12px;font-size:20px;line-height:1.3;outline:0}
p{margin:0}
#quote{margin:0 0 16px;padding:12px 14px;border-left:3px solid var(--accent);background:var(--soft);color:var(--quiet);white-space:pre-line}
mark{padding:0 1px;border-radius:2px;background:var(--mark);color:var(--ink);font-weight:600}
label{display:block;margin:0 0 4px;font-size:15px;font-weight:600}
small{font-size:14px;font-weight:400;color:var(--quiet)}
textarea,input{display:block;width:100%;margin:0 0 14px;padding:9px 11px;border:1px solid var(--line);border-radius:7px;background:var(--field);color:var(--ink);font:inherit;resize:vertical}
.trap{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.error:not(:empty){margin:0 0 14px;color:var(--bad)}
.buttons{display:flex;flex-wrap:wrap;justify-content:flex-end;gap:10px}
.done .buttons{margin-top:20px}
button{min-height:44px;padding:8px 20px;border:1px solid var(--line);border-radius:7px;background:transparent;color:var(--ink);font:inherit;font-weight:600;cursor:pointer}
button.main,.tap{border-color:var(--accent);background:var(--accent);color:var(--on)}
button[aria-disabled=true]{opacity:.7;cursor:progress}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.tap{position:fixed;z-index:2147483647;max-width:calc(100% - 16px);border-radius:22px;box-shadow:0 4px 16px #0006;-webkit-user-select:none;user-select:none}
@media (max-width:480px){dialog{margin-top:12px;padding:18px}}`;

  const asked = (script.dataset.language || document.documentElement.lang).slice(0, 2).toLowerCase();
  const language = asked in WORDS ? asked : 'en';
  const say = WORDS[language];
  const CONTEXT = 128; // code points a side
  const LONGEST = 1000; // code points of a quote: the intake's limit
  const LARGEST = 8192; // bytes of a report: the same

  // The article's text

  const OWNER = '[data-block],[data-field=headline],[data-field=lead]';
  const ASIDE = '[data-field]:not([data-field=headline],[data-field=lead])';
  const IGNORED = 'script,style,noscript,template,textarea,select,[aria-hidden=true],[data-qalam-ignore],' + ASIDE;

  const article = () => document.querySelector('[data-qalam-article]') || document.querySelector('article') || document.body;

  const isShown = (element) => {
    const style = getComputedStyle(element);
    return style.display !== 'none' && style.visibility === 'visible';
  };

  const blockAround = (node) => {
    let element = node.parentElement;
    while (element.parentElement && /^(inline|contents|ruby)/.test(getComputedStyle(element).display)) element = element.parentElement;
    return element;
  };

  /* The visible text under `root`, and where `range` lies in it. `owned`: headline, lead and blocks as the newsroom joins
     them; else whatever looks like a block is one. */
  function read(root, range, owned) {
    const clean = (text) => (owned ? text : text.replace(/[ \t\r\n\f]+/g, ' '));
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node.nodeType === 1 && (node.matches(IGNORED) || !isShown(node)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    let text = '';
    let start = -1;
    let end = -1;
    let first = null;
    let owners = 0;
    let last = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === 1) {
        if (owned && node.matches(OWNER)) text += owners++ ? '\n' : '';
        else if (node.tagName === 'BR' || (owned && node.rowIndex > 0)) text += '\n';
        else if (owned && node.cellIndex > 0) text += '\t';
        continue;
      }
      const between = !node.data.trim() && node.data.includes('\n'); // indentation of the markup
      if (between || (owned && !node.parentElement.closest(OWNER))) continue;
      if (!owned) {
        const around = blockAround(node);
        if (last && around !== last) text += '\n';
        last = around;
      }
      if (range.intersectsNode(node)) {
        const from = node === range.startContainer ? range.startOffset : 0;
        const to = node === range.endContainer ? range.endOffset : node.data.length;
        if (from < to) {
          if (start < 0) {
            first = node;
            start = text.length + clean(node.data.slice(0, from)).length;
          }
          end = text.length + clean(node.data.slice(0, to)).length;
        }
      }
      text += clean(node.data);
    }
    return { text, start, end, owner: owned && first && first.parentElement.closest(OWNER) };
  }

  // Null where nothing of the article is selected.
  function capture(range) {
    const root = article();
    let found = read(root, range, !!root.querySelector(OWNER));
    if (found.start < 0) {
      const node = range.startContainer;
      const aside = (node.nodeType === 1 ? node : node.parentElement).closest(ASIDE);
      if (aside && root.contains(aside)) found = read(aside, range, false);
    }
    let { text, start, end, owner } = found;
    const isLow = (index) => /[\udc00-\udfff]/.test(text.charAt(index));
    while (start < end && !text[start].trim()) start++;
    while (end > start && !text[end - 1].trim()) end--;
    if (start < 0 || start === end) return null;
    if (start && isLow(start)) start--;
    if (isLow(end)) end++;
    return {
      quote: text.slice(start, end),
      prefix: [...text.slice(0, start)].slice(-CONTEXT).join(''),
      suffix: [...text.slice(end)].slice(0, CONTEXT).join(''),
      field: owner ? owner.dataset.field || 'body' : null,
      block: owner && owner.dataset.block || null,
    };
  }

  const selected = () => {
    const selection = getSelection();
    return selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : null;
  };

  // Sending: written down first, forgotten when the newsroom has answered

  const STORE = 'qalam-reports';
  const MOST_KEPT = 20;
  const SECONDS = 1000;
  const kept = () => {
    try {
      const list = JSON.parse(localStorage.getItem(STORE));
      return list.filter((entry) => entry.key && entry.body);
    } catch {
      return [];
    }
  };
  const keep = (list) => {
    try {
      if (list.length) localStorage.setItem(STORE, JSON.stringify(list.slice(-MOST_KEPT)));
      else localStorage.removeItem(STORE);
      return true;
    } catch {
      return false; // storage is full or forbidden
    }
  };
  const forget = (key) => keep(kept().filter((entry) => entry.key !== key));

  // Pages without https have no randomUUID; any 128 random bits will do.
  const newKey = () => crypto.randomUUID?.() || crypto.getRandomValues(new Uint32Array(4)).join('-');

  const isLater = (status) => [0, 408, 425, 429].includes(status) || status >= 500;

  const post = async ({ key, body }) => {
    try {
      const answer = await fetch(intake + '/reports', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
        body,
        credentials: 'omit',
        cache: 'no-store',
        signal: AbortSignal.timeout?.(20 * SECONDS),
      });
      return answer.status;
    } catch {
      return 0;
    }
  };

  // The status of the answer, 0 for none. Two tabs do not send one report at once; where one hears late, the key tells.
  const deliver = (entry, written) => {
    const work = async () => {
      if (written && !kept().some((other) => other.key === entry.key)) return 200; // another tab has sent it
      const status = await post(entry);
      if (!isLater(status)) forget(entry.key);
      return status;
    };
    return navigator.locks ? navigator.locks.request(STORE + entry.key, work) : work();
  };

  // Stops where the line is still bad, and comes back later and later.
  let pause = 15 * SECONDS;
  let again = 0;
  const flush = async () => {
    clearTimeout(again);
    for (const entry of kept()) {
      if (isLater(await deliver(entry, true))) return later();
    }
    pause = 15 * SECONDS;
  };
  const later = () => {
    clearTimeout(again);
    again = setTimeout(flush, (pause = Math.min(pause * 2, 3600 * SECONDS)));
  };

  // The dialog

  const host = document.createElement('qalam-report');
  const root = host.attachShadow({ mode: 'open' });
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // An older browser shows its own style.
  }

  const make = (tag, values, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(values)) {
      if (name in element) element[name] = value;
      else element.setAttribute(name, value);
    }
    element.append(...children);
    return element;
  };

  let dialog = null;

  // A modal dialog gives the focus back by itself; the selection is given back here.
  function show(id, children, focus) {
    const range = selected();
    const names = { 'aria-labelledby': 'title', 'aria-describedby': 'quote message', 'aria-modal': 'true' };
    const mine = (dialog = make('dialog', { lang: language, className: id, ...names }, ...children));
    mine.addEventListener('close', () => {
      mine.remove();
      dialog = null;
      if (range && mine.className !== 'done') {
        getSelection().removeAllRanges();
        getSelection().addRange(range);
      }
    });
    mine.addEventListener('keydown', (event) => {
      if (event.key !== 'Tab') return;
      const stops = [...mine.querySelectorAll('textarea,input:not([tabindex]),button')].filter((stop) => stop.getClientRects().length);
      const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
      if (root.activeElement !== edge && stops.includes(root.activeElement)) return;
      event.preventDefault();
      stops[event.shiftKey ? stops.length - 1 : 0].focus();
    });
    root.append(mine);
    mine.showModal();
    focus.focus();
  }

  const heading = (textContent) => make('h2', { id: 'title', tabIndex: -1, textContent });
  const closing = (textContent, className) =>
    make('button', { type: 'button', className, 'aria-describedby': 'message', textContent, onclick: () => dialog.close() });

  function tell(text) {
    const button = closing(say.close, 'main');
    const message = make('p', { id: 'message', role: 'alert', textContent: text });
    show('done', [heading(say.title), message, make('div', { className: 'buttons' }, button)], button);
  }

  function field(name, label, hint, element) {
    element.id = element.name = name;
    return [make('label', { htmlFor: name }, label + ' ', make('small', { textContent: `(${hint})` })), element];
  }

  const near = (text, cutWord) => (text.length < CONTEXT ? text : text.replace(cutWord, '…'));

  function ask(found, byTouch) {
    let key = newKey();
    let sentBody = null;
    const name = script.dataset.article;
    let busy = false;
    const title = heading(say.title);
    const quote = make('p', { id: 'quote', dir: 'auto' },
      near(found.prefix.split('\n').pop(), /^\S*\s/), make('mark', { textContent: found.quote }), near(found.suffix.split('\n')[0], /\s\S*$/));
    const suggestion = make('textarea', { dir: 'auto', rows: 2, maxLength: 1000 });
    const comment = make('textarea', { rows: 2, maxLength: 1000 });
    const reply = make('input', { type: 'email', maxLength: 200, autocomplete: 'email' });
    const website = make('input', { name: 'website', tabIndex: -1, autocomplete: 'off' }); // for robots
    const error = make('p', { className: 'error', role: 'alert' });
    const status = make('p', { id: 'message', role: 'status' });
    const send = make('button', { className: 'main', textContent: say.send });
    const form = make('form', {}, quote,
      ...field('suggestion', say.suggestion, say.optional, suggestion),
      ...field('comment', say.comment, say.optional, comment),
      ...field('reply_to', say.reply, say.optional + ', ' + say.replyHint, reply),
      make('div', { className: 'trap', 'aria-hidden': 'true' }, website),
      error, make('div', { className: 'buttons' }, closing(say.cancel, ''), send));

    const settle = (head, text) => {
      if (!dialog || !dialog.contains(form)) return; // closed in the meantime
      const button = closing(say.close, 'main');
      title.textContent = head;
      form.remove();
      dialog.className = 'done';
      dialog.append(make('div', { className: 'buttons' }, button));
      status.textContent = text;
      button.focus();
    };

    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      if (busy) return;
      const body = JSON.stringify({
        url: location.href.split('#')[0].slice(0, 2000),
        article: Number(name) || name || null,
        revision: Number(script.dataset.revision) || null,
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
      send.setAttribute('aria-disabled', 'true');
      send.textContent = say.sending;
      const entry = { key, body };
      const written = keep([...kept().filter((other) => other.key !== key), entry]);
      const answer = await deliver(entry, written);
      busy = false;
      send.removeAttribute('aria-disabled');
      send.textContent = say.send;
      if (isLater(answer)) {
        if (written) settle(say.kept, say.later);
        else error.textContent = say.unsent;
        later();
      } else if (answer < 300) settle(say.thanks, say.sent);
      else error.textContent = say.refused + answer;
    });

    // A phone's keyboard would cover the words.
    show('ask', [title, form, status], byTouch ? title : suggestion);
  }

  function start(range, byTouch) {
    const found = range && capture(range);
    if (!found) tell(say.none);
    else if ([...found.quote].length > LONGEST) tell(say.long);
    else ask(found, byTouch);
  }

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.repeat) return;
    if (dialog) {
      dialog.querySelector('form')?.requestSubmit();
    } else if (event.target.closest?.('input,textarea,select,[contenteditable]')) {
      return;
    } else {
      start(selected(), false);
    }
    event.preventDefault();
  });

  // The button beside the selection, on touch screens

  const tap = make('button', { type: 'button', className: 'tap', lang: language, hidden: true, textContent: say.title });
  let touching = matchMedia('(pointer: coarse)').matches;
  let marked = null;
  let settling = 0;

  const place = () => {
    const boxes = marked ? marked.getClientRects() : [];
    const box = boxes[boxes.length - 1];
    tap.hidden = !box;
    if (!box) return;
    const middle = box.left + box.width / 2 - tap.offsetWidth / 2;
    tap.style.left = Math.max(8, Math.min(middle, document.documentElement.clientWidth - tap.offsetWidth - 8)) + 'px';
    tap.style.top = Math.max(8, Math.min(box.bottom + 28, innerHeight - tap.offsetHeight - 8)) + 'px'; // below the handles
  };
  const follow = () => {
    if (dialog) return;
    const range = touching ? selected() : null;
    marked = range && capture(range) ? range : null;
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
  document.body.append(host);
  addEventListener('online', flush);
  flush();
})();
