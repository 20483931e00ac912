// Marks on a page what a search has found: #mark=<words>&mark=<words> behind its address.
const BLOCKS = 'p, li, h1, h2, h3, h4, td, th, dt, dd, figcaption, blockquote, summary';
const LETTER = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;

const asked = () => new URLSearchParams(location.hash.slice(1)).getAll('mark').filter(Boolean);

// Latin words as wholes, Chinese ones wherever they stand.
const pattern = (words) => new RegExp(words
  .sort((one, other) => other.length - one.length)
  .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .map((word) => (HAN.test(word) || !LETTER.test(word) ? word : `(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`))
  .join('|'), 'giu');

// The text of each block, with the nodes it stands in: a word may be in bold by half.
const blocks = (root) => {
  const found = new Map();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) => (
    node.parentElement.closest('svg, mark, script') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  while (walker.nextNode()) {
    const block = walker.currentNode.parentElement.closest(BLOCKS) ?? root;
    found.set(block, [...(found.get(block) ?? []), walker.currentNode]);
  }
  return found.values();
};

const wrap = (node, from, to) => {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  range.surroundContents(document.createElement('mark'));
};

const markBlock = (nodes, wanted) => {
  const text = nodes.map((node) => node.data).join('');
  const hits = [...text.matchAll(wanted)].map((match) => [match.index, match.index + match[0].length]).reverse();
  let end = text.length;
  for (const node of [...nodes].reverse()) {
    const start = end - node.data.length;
    for (const [from, to] of hits) {
      if (from < end && to > start) wrap(node, Math.max(from, start) - start, Math.min(to, end) - start);
    }
    end = start;
  }
};

const show = () => {
  const words = asked();
  if (words.length === 0) return;
  const wanted = pattern(words);
  document.querySelectorAll('#slide, .notes').forEach((root) => [...blocks(root)].forEach((nodes) => markBlock(nodes, wanted)));
  const first = document.querySelector('main mark');
  first?.closest('details')?.setAttribute('open', '');
  first?.scrollIntoView({ block: 'center' });
};

show();
window.addEventListener('hashchange', show);
