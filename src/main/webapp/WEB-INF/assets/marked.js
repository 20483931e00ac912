// A marked quiz: the page that an item mirrors opens beside it, or over it on a phone. What still waited in this browser when
// the try was closed goes up once more: the server keeps it beside the try.
import { Answers } from './answers.js';
import { arriveAt } from './arrival.js';
import { session } from './session.js';
import './pager.js';

const marked = document.getElementById('marked');
const beside = document.getElementById('beside');
const place = document.getElementById('beside-page');
const title = document.getElementById('beside-title');
const wide = matchMedia('(min-width: 75rem)');
let from = null;

const close = () => {
  beside.close();
  document.documentElement.classList.remove('has-beside');
  from?.focus();
};

const open = async (link) => {
  from = link;
  place.replaceChildren();
  if (!beside.open) {
    if (wide.matches) beside.show();
    else beside.showModal();
  }
  document.documentElement.classList.toggle('has-beside', wide.matches);
  title.focus();
  try {
    const response = await fetch(link.href, { redirect: 'error' });
    if (!response.ok) throw new Error(String(response.status));
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const heading = page.querySelector('#slide .slide-title');
    const level = document.createElement('h2');
    level.className = heading.className;
    level.append(...heading.childNodes);
    heading.replaceWith(level);
    place.replaceChildren(...page.querySelectorAll('#slide, .notes'));
  } catch {
    place.textContent = beside.dataset.failed;
  }
};

marked.addEventListener('click', (event) => {
  const link = event.target.closest('.mirror a');
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open(link);
});
document.getElementById('beside-close').addEventListener('click', close);
beside.addEventListener('cancel', (event) => { event.preventDefault(); close(); });
document.addEventListener('keydown', (event) => { if (event.key === 'Escape' && beside.open) close(); });

// When the pause between two tries is over, the page offers the next.
const pause = document.getElementById('pause');
const LONGEST = 2 ** 31 - 1;
if (pause) {
  const wait = Date.parse(pause.dataset.until) - Date.parse(pause.dataset.now) + 500;
  if (wait < LONGEST) setTimeout(() => location.reload(), wait);
}

// What was kept, but its acknowledgement lost, stands on the page already.
const stands = ({ gap, sent }) => marked.querySelector(`.late[data-gap="${CSS.escape(gap)}"] b`)?.textContent === (sent.typed || '—');

let late = false;
const answers = new Answers(marked.dataset.person, marked.dataset.attempt, {
  saved() {},
  waits() {},
  stale() {},
  refused() {},
  closed(entry) { late ||= entry.attempt === marked.dataset.attempt && !stands(entry); },
  async signedOut() { if (await session() === 'same') answers.resume(); },
  idle(waiting) { if (late && !waiting) location.reload(); },
});
answers.forgetSaved();
answers.pump();
arriveAt(document.getElementById('verdict'));
