// Filling the blanks: each is saved when it is left and after a pause in typing. Nothing is saved in mid-composition of
// an input method. Saves of one blank go one after the other, the latest text last.
import { put } from './api.js';
import './pager.js';

const PAUSE = 900;
const RETRY = 3000;
const items = document.getElementById('items');

const fill = () => {
  const { attempt, saved, waiting, refused, signedOut } = items.dataset;
  const base = location.pathname.split('/courses/')[0];
  const form = document.getElementById('quiz');
  const blanks = [...items.querySelectorAll('input[data-gap]')].map((input) => ({
    input, kept: input.value, timer: 0, sending: null, composing: false, closed: false,
    note: document.getElementById('saved-' + input.dataset.gap),
  }));

  const say = (blank, kind, words) => {
    blank.note.className = 'save ' + kind;
    blank.note.textContent = words;
  };
  const clock = (instant) => new Date(instant).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', second: '2-digit' });

  const send = async (blank) => {
    const text = blank.input.value;
    try {
      const response = await put(`${base}/api/attempts/${attempt}/answers/${encodeURIComponent(blank.input.dataset.gap)}`, { typed: text }, true);
      if (response.ok) {
        blank.kept = text;
        say(blank, 'saved', `✓ ${saved} ${clock((await response.json()).savedAt)}`);
        return;
      }
      if (response.status === 401) {
        blank.closed = true;
        say(blank, 'refused', signedOut);
        return;
      }
      if (response.status < 500) {
        blank.closed = true;
        say(blank, 'refused', response.status === 409 ? (await response.json()).message : refused);
        return;
      }
    } catch { /* no network: tried again below */ }
    say(blank, 'waiting', waiting);
    blank.timer = setTimeout(() => save(blank), RETRY);
  };

  const save = (blank) => {
    clearTimeout(blank.timer);
    blank.timer = 0;
    if (blank.composing || blank.closed || blank.sending || blank.input.value === blank.kept) return blank.sending;
    blank.sending = send(blank).finally(() => {
      blank.sending = null;
      if (blank.input.value !== blank.kept && !blank.timer) save(blank);
    });
    return blank.sending;
  };

  for (const blank of blanks) {
    const { input } = blank;
    input.addEventListener('compositionstart', () => { blank.composing = true; });
    input.addEventListener('compositionend', () => { blank.composing = false; later(blank); });
    input.addEventListener('input', () => later(blank));
    input.addEventListener('blur', () => save(blank));
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      const next = blanks[blanks.indexOf(blank) + 1];
      (next ? next.input : document.getElementById('submit')).focus();
    });
  }
  const later = (blank) => {
    if (blank.composing) return;
    clearTimeout(blank.timer);
    blank.timer = 0;
    blank.timer = setTimeout(() => { blank.timer = 0; save(blank); }, PAUSE);
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') blanks.forEach((blank) => save(blank));
  });
  window.addEventListener('beforeunload', (event) => {
    if (!form.dataset.sent && blanks.some((blank) => blank.input.value !== blank.kept && !blank.closed)) event.preventDefault();
  });
};

if (items) fill();
