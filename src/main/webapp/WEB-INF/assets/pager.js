// Turning pages by the arrow keys and by swiping; not while somebody types.
const busy = (target) => target.closest('input, textarea, select, [contenteditable], summary, table, .menu') !== null;
const go = (id) => document.getElementById(id)?.click();

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || busy(event.target)) return;
  if (event.key === 'ArrowRight' || event.key === 'PageDown' && atEnd()) go('next');
  if (event.key === 'ArrowLeft') go('previous');
});

const atEnd = () => window.innerHeight + window.scrollY >= document.body.scrollHeight - 2;

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
