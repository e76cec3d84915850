// The article's text as the newsroom has it, and where a selection lies in it.

const CONTEXT = 128; // code points a side
const ELEMENTS_AND_TEXTS = 5; // NodeFilter's own names are not shortened in the bundle
const TAKE = 1;
const LEAVE = 2; // with all that is in it
const OWNER = '[data-block],[data-field=headline],[data-field=lead]';
const ASIDE = 'rt,[data-field]:not([data-field=headline],[data-field=lead])';
const IGNORED = 'select,button,[aria-hidden=true],[data-qalam-ignore],' + ASIDE;

const NAMED = '[data-qalam-article]';

const elementOf = (node) => (node.nodeType === 1 ? node : node.parentElement);

/** Whether a reader writes there: Ctrl+Enter is the page's, and what stands in it is nobody else's business. */
export const isField = (element) => element.matches?.('input,textarea,select') || element.isContentEditable;

/** The element (or shadow root) that holds the article: the page names it, or it is what stands around the range. */
export function article(range) {
  const tree = range ? range.startContainer.getRootNode() : document;
  const named = tree.querySelector(NAMED);
  if (named) return named;
  // What a shadow root or a frame holds is of the article if the article holds the root or the frame.
  const outer = document.querySelector(NAMED);
  if (outer && !outer.contains(tree.host || tree.defaultView.frameElement)) return outer;
  // From where it starts: a triple click on the last paragraph ends at the start of what follows the article.
  let found = range && elementOf(range.startContainer)?.closest('article,main');
  // A post may hold others: its comments, its cards. The outermost article is the post.
  for (let next = found; next && (next = next.parentElement?.closest('article')); ) found = next;
  return found || tree.body || tree;
}

/* What is there for screen readers alone is squeezed into a pixel or put beside the page: a reader who selects across it
   has not seen it. */
const isShown = (element) => {
  const { display, overflow, position } = getComputedStyle(element);
  if (display === 'none') return false;
  if (overflow !== 'visible' && Math.min(element.offsetWidth, element.offsetHeight) < 2) return false;
  return position !== 'absolute' || element.getBoundingClientRect().right + scrollX > 0;
};

// Chromium has boxes for what closed details hold, so it has to be asked otherwise.
const isFolded = ({ parentElement: outer, tagName }) => outer?.matches('details:not([open])') && tagName !== 'SUMMARY';

const blockAround = (element) => {
  while (element.parentElement && /^(inline|contents|ruby)/.test(getComputedStyle(element).display)) element = element.parentElement;
  return element;
};

/* The visible text under `root`, and where `range` lies in it. `owned`: headline, lead and blocks as the newsroom joins
   them; else whatever looks like a block is one, and white space is what a reader sees of it. */
function read(root, range, owned) {
  const walker = document.createTreeWalker(root, ELEMENTS_AND_TEXTS, (node) =>
    isFolded(node) || (node.nodeType === 1 && (node.matches(IGNORED) || !isShown(node))) ? LEAVE : TAKE);
  let lines = ''; // ended ones: joining to a long text is quick, and looking at the end of one is not
  let text = '';
  let start = -1;
  let end = -1;
  let first = null;
  let owners = 0;
  let last = null;
  let asItStands = owned;
  const probe = document.createRange();
  const joined = (more) => {
    if (asItStands) return text + more;
    const seen = more.replace(/[ \t\r\n\f]+/g, ' ');
    return text + (' \n'.includes(text.slice(-1)) ? seen.replace(/^ /, '') : seen);
  };
  const ended = () => (!owned && text.endsWith(' ') ? text.slice(0, -1) : text);
  const breakLine = () => {
    lines += ended() + '\n';
    text = '';
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      if (owned && node.matches(OWNER)) text += owners++ ? '\n' : '';
      else if (node.tagName === 'BR' || (owned && node.rowIndex > 0)) breakLine();
      else if (owned && node.cellIndex > 0) text += '\t';
      continue;
    }
    const { data } = node;
    const isBlank = !data.trim();
    const parent = node.parentElement || root.host;
    const style = getComputedStyle(parent);
    // By the text and not by the element: a page that forbids to select may allow it in its article.
    if (style.visibility !== 'visible' || style.webkitUserSelect === 'none' || parent.isContentEditable) continue;
    probe.selectNode(node);
    // Not drawn: what a video says to browsers without video. A blank may only be at the end of a line.
    if (!isBlank && !probe.getClientRects().length) continue;
    if (owned) {
      const isIndentation = isBlank && data.includes('\n');
      if (isIndentation || !parent.closest(OWNER)) continue;
    } else {
      asItStands = /^(pre|break)/.test(style.whiteSpace);
      const around = blockAround(parent);
      if (around !== last && isBlank) continue;
      if (last && around !== last) breakLine();
      last = around;
    }
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : data.length;
    if (from < to && range.intersectsNode(node)) {
      if (start < 0) {
        first = parent;
        start = (lines + joined(data.slice(0, from))).length;
      }
      end = (lines + joined(data.slice(0, to))).length;
    }
    text = joined(data);
  }
  return { text: lines + ended(), start, end, owner: owned && first && first.closest(OWNER) };
}

/** What a report says of the place. Null where nothing of the article is selected. */
export function capture(range) {
  const root = article(range);
  let found = read(root, range, !!root.querySelector(OWNER));
  if (found.start < 0) {
    const aside = elementOf(range.startContainer)?.closest(ASIDE);
    if (aside && root.contains(aside)) found = read(aside, range, false);
  }
  let { text, start, end, owner } = found;
  const isLow = (index) => /[\udc00-\udfff]/.test(text.charAt(index));
  while (start < end && !text[start].trim()) start++;
  while (end > start && !text.charAt(end - 1).trim()) end--;
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

let page = document;

/** Selections are asked of the page in which this event was heard: a frame has its own. */
export const attend = (event) => (page = event.currentTarget);

/** The selected range, also in an open shadow root. Null where there is none. */
export const selected = () => {
  const selection = page.getSelection();
  if (!selection.rangeCount) return null;
  const range = selection.getRangeAt(0).cloneRange();
  /* From outside, what is selected in a shadow root looks like a caret before its host, in Chromium and Safari; Firefox
     before 142 tells the ends at once. Whoever names the root is told them: Chromium since 137, Safari since it takes the
     names in this way. A selection from the page into a root ends before the root: no range can be in both. */
  try {
    for (const shadowRoots = []; range.collapsed && shadowRoots.length < 9; ) {
      shadowRoots.push(range.startContainer.childNodes[range.startOffset].shadowRoot);
      const [ends] = selection.getComposedRanges({ shadowRoots });
      range.setStart(ends.startContainer, ends.startOffset);
      range.setEnd(ends.endContainer, ends.endOffset);
    }
  } catch {
    // A caret, no root, or an older browser.
  }
  return range.collapsed ? null : range;
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
  const root = article(selected());
  const colour = /^rgba?\((\d+), (\d+), (\d+)/.exec(getComputedStyle(root.host || root).color);
  return colour ? colour[1] * 0.3 + colour[2] * 0.59 + colour[3] * 0.11 > 128 : matchMedia('(prefers-color-scheme:dark)').matches;
}
