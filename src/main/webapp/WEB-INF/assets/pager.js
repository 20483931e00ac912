// The keys of the player, and swiping; not while somebody types. Letters can be switched off, for those whose tools
// speak in letters (WCAG 2.1.4).
import { ends, visit } from './outline.js';

const dialog = document.getElementById('keys');
const letters = document.getElementById('letters');
const busy = (target) => target.closest('input:not([type=checkbox]), textarea, select, [contenteditable], summary, table, .menu, dialog') !== null;
const go = (id) => document.getElementById(id)?.click();
const atEnd = () => window.innerHeight + window.scrollY >= document.body.scrollHeight - 2;

const turns = {
  ArrowRight: () => go('next'),
  ArrowLeft: () => go('previous'),
  PageDown: () => atEnd() && go('next'),
  Home: () => ends()[0]?.click(),
  End: () => ends()[1]?.click(),
};
const named = {
  o: visit,
  n: () => document.getElementById('note')?.focus(),
  b: () => go('bookmark'),
  '?': () => dialog.showModal(),
};

document.addEventListener('keydown', (event) => {
  const { key, shiftKey, target } = event;
  if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || busy(target) || document.querySelector('dialog[open]')) return;
  const deed = (shiftKey ? undefined : turns[key]) ?? (letters.checked ? named[key.toLowerCase()] : undefined);
  if (!deed) return;
  if (key !== 'PageDown') event.preventDefault();
  deed();
});

document.getElementById('show-keys').addEventListener('click', () => dialog.showModal());
dialog.addEventListener('click', (event) => {
  if (event.target === dialog || event.target.closest('[data-close]')) dialog.close();
});

try {
  letters.checked = localStorage.getItem('kexin.letters') !== 'off';
  letters.addEventListener('change', () => localStorage.setItem('kexin.letters', letters.checked ? 'on' : 'off'));
} catch { /* a private window forgets */ }

let start = null;
document.addEventListener('touchstart', (event) => {
  start = event.touches.length === 1 && !busy(event.target) ? event.touches[0] : null;
}, { passive: true });
document.addEventListener('touchend', (event) => {
  if (!start) return;
  const end = event.changedTouches[0];
  const across = end.clientX - start.clientX;
  const down = Math.abs(end.clientY - start.clientY);
  start = null;
  if (Math.abs(across) > 80 && down < 40) go(across < 0 ? 'next' : 'previous');
}, { passive: true });
