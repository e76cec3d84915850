// The article's text as the newsroom has it, and where a selection lies in it.

const CONTEXT = 128; // code points a side
const OWNER = '[data-block],[data-field=headline],[data-field=lead]';
const ASIDE = '[data-field]:not([data-field=headline],[data-field=lead])';
const IGNORED = 'script,style,noscript,template,textarea,select,[aria-hidden=true],[data-qalam-ignore],' + ASIDE;

const elementOf = (node) => (node.nodeType === 1 ? node : node.parentElement);

/** The element that holds the article: the page names it, or it is what stands around the range. */
export function article(range) {
  const named = document.querySelector('[data-qalam-article]');
  if (named) return named;
  const inside = range && elementOf(range.commonAncestorContainer);
  let found = inside && inside.closest('article,main');
  // A post may hold others: its comments, its cards. The outermost article is the post.
  for (let outer = found; outer && (outer = outer.parentElement.closest('article')); ) found = outer;
  return found || document.body;
}

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
   them; else whatever looks like a block is one, and white space is what a reader sees of it. */
function read(root, range, owned) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.nodeType === 1 && (node.matches(IGNORED) || !isShown(node)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  let text = '';
  let start = -1;
  let end = -1;
  let first = null;
  let owners = 0;
  let last = null;
  const joined = (more) => {
    if (owned) return text + more;
    const seen = more.replace(/[ \t\r\n\f]+/g, ' ');
    return text + (/(^|[ \n])$/.test(text) ? seen.replace(/^ /, '') : seen);
  };
  const ended = () => (owned ? text : text.replace(/ $/, ''));
  const breakLine = () => (text = ended() + '\n');
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      if (owned && node.matches(OWNER)) text += owners++ ? '\n' : '';
      else if (node.tagName === 'BR' || (owned && node.rowIndex > 0)) breakLine();
      else if (owned && node.cellIndex > 0) text += '\t';
      continue;
    }
    const { data } = node;
    const isBlank = !data.trim();
    if (owned) {
      const isIndentation = isBlank && data.includes('\n');
      if (isIndentation || !node.parentElement.closest(OWNER)) continue;
    } else {
      const around = blockAround(node);
      if (around !== last && isBlank) continue;
      if (last && around !== last) breakLine();
      last = around;
    }
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : data.length;
      if (from < to) {
        if (start < 0) {
          first = node;
          start = joined(data.slice(0, from)).length;
        }
        end = joined(data.slice(0, to)).length;
      }
    }
    text = joined(data);
  }
  return { text: ended(), start, end, owner: owned && first && first.parentElement.closest(OWNER) };
}

/** What a report says of the place. Null where nothing of the article is selected. */
export function capture(range) {
  const root = article(range);
  let found = read(root, range, !!root.querySelector(OWNER));
  if (found.start < 0) {
    const aside = elementOf(range.startContainer).closest(ASIDE);
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
    block: (owner && owner.dataset.block) || null,
  };
}

export const selected = () => {
  const selection = getSelection();
  return selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : null;
};

const near = (text, cutWord) => (text.length < CONTEXT ? text : text.replace(cutWord, '…'));

/** The words before and after the quote that are shown with it: of its own block, and whole. */
export const around = (found) => [
  near(found.prefix.split('\n').pop(), /^\S*\s/),
  near(found.suffix.split('\n')[0], /\s\S*$/),
];

/** Characters that turn the direction of what follows, or cannot be seen, written out as the inbox writes them. */
export const plain = (text) =>
  text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, (sign) => '\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0'));

/** Whether the article's letters are light on dark, whatever the reader's system prefers. */
export function isDark() {
  const colour = /^rgba?\((\d+), (\d+), (\d+)/.exec(getComputedStyle(article(selected())).color);
  return colour ? colour[1] * 0.3 + colour[2] * 0.59 + colour[3] * 0.11 > 128 : matchMedia('(prefers-color-scheme:dark)').matches;
}
