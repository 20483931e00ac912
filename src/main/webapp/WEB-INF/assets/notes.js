// The reader's own note and bookmark at a page. Words are kept in the browser with every key and saved after a pause;
// while the network is away they wait there. Words written elsewhere meanwhile are put before these, never lost: where both
// are too long for one note, they wait until the reader has shortened them.
import { put } from './api.js';
import { minute as clock } from './clock.js';
import { onAnswer, send } from './outbox.js';
import { bookmark as showBookmarks } from './outline.js';
import { session } from './session.js';
import { onPage } from './turning.js';

const PAUSE = 900;
const RETRY = 5_000;
const LONGEST = 2000;
const base = location.pathname.split('/courses/')[0];
const person = document.querySelector('meta[name=kexin-person]')?.content ?? '';
const ours = `kexin.note.${person}.`;
const unsaved = new Map();
const known = new Map();
let marked = null;
let here = null;
let timer = 0;
let saving = false;
let halted = null;
let renewed = false;

const remember = (door, note) => {
  unsaved.set(door, note);
  try {
    localStorage.setItem(ours + door, JSON.stringify(note));
  } catch { /* a private window keeps it as long as the page lives */ }
};
const forget = (door) => {
  unsaved.delete(door);
  try {
    localStorage.removeItem(ours + door);
  } catch { /* nothing is kept there */ }
};
const recall = () => {
  try {
    for (const key of Object.keys(localStorage).filter((each) => each.startsWith(ours))) {
      unsaved.set(key.slice(ours.length), JSON.parse(localStorage.getItem(key)));
    }
  } catch { /* nothing is kept there */ }
};

const say = (kind, words) => {
  const line = document.getElementById('note-saved');
  line.className = `save ${kind}`;
  line.textContent = words;
};
const announce = (words) => { document.getElementById('reading-status').textContent = words; };

const isLong = ({ words }) => words.length > LONGEST;
const sayUnsaved = (field, note, words) => say(isLong(note) ? 'refused' : 'waiting', isLong(note) ? field.dataset.long : words);

const settle = async (door, sent, response) => {
  const field = here?.door === door ? here.field : null;
  if (response.status === 409) {
    const { words, revision } = await response.json();
    const now = unsaved.get(door) ?? sent;
    const both = { words: `${words}\n\n${now.words}`, revision };
    remember(door, both);
    if (field) {
      field.value = both.words;
      sayUnsaved(field, both, field.dataset.elsewhere);
      announce(isLong(both) ? field.dataset.long : field.dataset.elsewhere);
    }
    return;
  }
  const { revision } = response.ok ? await response.json() : sent;
  known.set(door, { words: sent.words, revision });
  if (unsaved.get(door)?.words === sent.words) forget(door);
  else remember(door, { words: unsaved.get(door).words, revision });
  if (field) say(response.ok ? 'saved' : 'refused', response.ok ? `✓ ${field.dataset.saved} ${clock(Date.now())}` : field.dataset.refused);
};

/** Nothing is sent before the page's own person is signed in, which is asked for once and then by the button. */
const signIn = async () => {
  const whose = await session();
  halted = whose === 'nobody' || whose === 'other' ? whose : null;
  renewed = whose === 'same';
  sayWaiting();
  if (renewed) save();
  if (whose === 'away') timer = setTimeout(save, RETRY);
};
const sayWaiting = () => {
  if (!here) return;
  document.getElementById('note-sign-in').hidden = halted !== 'nobody';
  const { waiting, unsigned, other } = here.field.dataset;
  const note = unsaved.get(here.door);
  if (note) sayUnsaved(here.field, note, { nobody: unsigned, other }[halted] ?? waiting);
};

const isEnded = ({ status }) => status === 401 || status === 403;
const isFinal = ({ status }) => status === 200 || status === 409 || status === 400 || status === 404 || status === 422;

const due = () => [...unsaved].filter(([, note]) => !isLong(note));

const save = async () => {
  clearTimeout(timer);
  if (saving) return;
  if (halted) {
    sayWaiting();
    return;
  }
  saving = true;
  try {
    for (const [door, note] of due()) {
      const response = await put(door, note, true);
      if (isEnded(response) && !renewed) {
        halted = 'nobody';
        signIn();
        return;
      }
      if (!isFinal(response)) throw new Error(String(response.status));
      renewed = false;
      await settle(door, note, response);
    }
    if (due().length > 0) timer = setTimeout(save, PAUSE);
  } catch {
    sayWaiting();
    timer = setTimeout(save, RETRY);
  } finally {
    saving = false;
  }
};

const later = () => {
  clearTimeout(timer);
  timer = setTimeout(save, PAUSE);
};

const write = (field, door) => {
  let composing = false;
  const typed = () => {
    const revision = unsaved.get(door)?.revision ?? known.get(door).revision;
    remember(door, { words: field.value, revision });
    if (document.getElementById('note-saved').classList.contains('saved')) say('', '');
    if (!composing) later();
  };
  field.addEventListener('compositionstart', () => { composing = true; });
  field.addEventListener('compositionend', () => {
    composing = false;
    typed();
  });
  field.addEventListener('input', typed);
  field.addEventListener('blur', () => { if (unsaved.has(door)) save(); });
};

const toggle = (button, door, page) => {
  const set = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', String(set));
  if (set) marked.add(page);
  else marked.delete(page);
  showBookmarks(marked);
  send(door, page, { bookmarked: set });
};

const open = () => {
  const { enrolment, page, bookmarks } = document.getElementById('reading').dataset;
  here = null;
  if (!enrolment) return;
  const door = `${base}/api/enrolments/${enrolment}/pages/${encodeURIComponent(page)}/note`;
  const field = document.getElementById('note');
  const button = document.getElementById('bookmark');
  here = { door, field };
  marked ??= new Set((bookmarks ?? '').split(' ').filter(Boolean));
  showBookmarks(marked);
  button.setAttribute('aria-pressed', String(marked.has(page)));
  button.addEventListener('click', () => toggle(button, door, page));
  if (!known.has(door)) known.set(door, { words: field.value, revision: Number(field.dataset.revision) });
  field.value = (unsaved.get(door) ?? known.get(door)).words;
  document.getElementById('note-sign-in').addEventListener('click', signIn);
  sayWaiting();
  write(field, door);
};

recall();
if (unsaved.size > 0) save();
window.addEventListener('online', save);
window.addEventListener('pagehide', () => { if (unsaved.size > 0) save(); });
document.addEventListener('kexin:leave', () => { if (unsaved.size > 0) save(); });
onAnswer(({ path, page, body }, response) => {
  if (path.endsWith('/note') && response?.status === 404 && body.bookmarked) {
    marked.delete(page);
    showBookmarks(marked);
  }
});
onPage(open);
