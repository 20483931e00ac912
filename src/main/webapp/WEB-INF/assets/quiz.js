// Filling the blanks: each is saved when it is left and after a pause in typing, by way of answers.js. Nothing is saved,
// submitted or moved on from in mid-composition of an input method.
import { Answers } from './answers.js';
import { arriveAt, isTouched } from './arrival.js';
import { second as clock } from './clock.js';
import { session } from './session.js';
import './pager.js';
import './timer.js';

const PAUSE = 900;
const items = document.getElementById('items');
const words = items.dataset;
const form = document.getElementById('quiz');
const status = document.getElementById('quiz-status');
const submit = document.getElementById('submit');
const again = document.getElementById('sign-in');
const { language } = form.elements;

const fill = (pattern, ...values) => values.reduce((text, value, place) => text.replace(`{${place}}`, () => value), pattern);

const blanks = [...items.querySelectorAll('[data-gap]')].map((input) => ({
  input,
  gap: input.dataset.gap,
  base: form.elements[`base.${input.dataset.gap}`],
  note: document.getElementById(`saved-${input.dataset.gap}`),
  kept: input.dataset.held ?? (input.tagName === 'SELECT' ? [...input.options].find((option) => option.defaultSelected)?.value ?? '' : input.defaultValue),
  savedAt: input.dataset.at ?? null,
  timer: 0,
  composing: false,
}));
const blankOf = (entry) => (entry.attempt === words.attempt && entry.language === language.value ? blanks.find((blank) => blank.gap === entry.gap) : undefined);

const say = (blank, kind, text, ...more) => {
  blank.note.className = `save ${kind}`;
  blank.note.replaceChildren(text, ...more);
};

const announce = (text) => {
  status.classList.remove('wrong');
  status.textContent = text;
};
const refuse = (text, focus) => {
  announce(text);
  status.classList.add('wrong');
  focus?.focus();
};

const button = (text, deed) => {
  const made = Object.assign(document.createElement('button'), { type: 'button', className: 'button small', textContent: text });
  made.addEventListener('click', deed);
  return made;
};

/** Both texts are shown; the learner says which one stays. */
const showStale = (blank, there, keep, take) => {
  const told = fill(words.elsewhere, there.savedAt ? clock(there.savedAt) : '–', there.typed);
  say(blank, 'elsewhere', told, button(words.keep, () => { blank.input.focus(); keep(); }), button(words.take, () => {
    take();
    blank.input.value = there.typed;
    settle(blank, there.typed, there.revision, there.savedAt);
    blank.input.focus();
  }));
  announce(`${blank.input.getAttribute('aria-label')}: ${told}`);
};

const settle = (blank, typed, revision, savedAt) => {
  blank.kept = typed;
  blank.savedAt = savedAt;
  blank.base.value = revision;
  delete blank.held;
  say(blank, '', '');
  sayIfSaved(blank);
};

/** That it is saved is said of what stands in a blank, not of what stood there before. */
const sayIfSaved = (blank) => {
  const isSaved = blank.input.value === blank.kept && !answers.of(language.value, blank.gap);
  if (isSaved && blank.savedAt && !isUndecided(blank)) say(blank, 'saved', `✓ ${words.saved} ${clock(blank.savedAt)}`);
  else if (!isSaved && blank.note.classList.contains('saved')) say(blank, '', '');
};
const isUndecided = (blank) => blank.note.classList.contains('elsewhere');

const answers = new Answers(words.person, words.attempt, {
  saved(entry, typed, revision, savedAt) {
    const blank = blankOf(entry);
    if (blank) settle(blank, typed, revision, savedAt);
  },
  waits(entries) {
    const why = answers.halted ? words.signIn : words.waiting;
    entries.filter((entry) => !entry.stale).map(blankOf).filter(Boolean).forEach((blank) => say(blank, 'waiting', why));
  },
  stale(entry) {
    const blank = blankOf(entry);
    if (blank) stale(blank, entry.stale);
  },
  refused(entry) {
    const blank = blankOf(entry);
    if (blank) say(blank, 'refused', words.refused);
  },
  closed(entry, message) {
    const blank = blankOf(entry);
    if (!blank) return;
    say(blank, 'refused', message);
    refuse(message);
    status.dataset.waited = '';
  },
  signedOut() { signIn(); },
  idle(waiting) {
    if (answers.halted) return;
    if (waiting) announce(fill(words.waitingAll, waiting));
    else if (status.dataset.waited) announce(words.waited);
    status.dataset.waited = waiting ? 'yes' : '';
  },
});

/** Goes on where the page's own person is signed in, or signs in now; else says why nothing goes up. */
const signIn = async () => {
  const whose = await session();
  again.hidden = whose !== 'nobody';
  if (whose === 'other') refuse(words.other);
  if (whose === 'nobody') refuse(words.unsigned);
  if (whose === 'away' && answers.halted) setTimeout(() => answers.resume(), PAUSE * 5);
  if (whose === 'same') {
    if (answers.halted) {
      announce('');
      status.dataset.waited = 'yes';
    }
    await answers.resume();
  }
  return whose;
};
again.addEventListener('click', signIn);

const stale = (blank, there) => showStale(
  blank, there,
  () => answers.keep(language.value, blank.gap, blank.input.value),
  () => answers.drop(language.value, blank.gap));

const save = (blank) => {
  clearTimeout(blank.timer);
  if (blank.composing || blank.held || answers.of(language.value, blank.gap)?.stale) return;
  const waiting = answers.of(language.value, blank.gap);
  if (blank.input.value !== (waiting ? waiting.typed : blank.kept)) {
    answers.put(language.value, blank.gap, blank.input.value, Number(blank.base.value));
  }
};
const later = (blank) => {
  clearTimeout(blank.timer);
  if (!blank.composing) blank.timer = setTimeout(() => save(blank), PAUSE);
};
const composing = (event) => event.isComposing || event.keyCode === 229;

const moveOn = (blank) => (blanks[blanks.indexOf(blank) + 1]?.input ?? submit).focus();

for (const blank of blanks) {
  const { input } = blank;
  const waiting = answers.of(language.value, blank.gap);
  const since = answers.savedSince(Number(blank.base.value), language.value, blank.gap);
  if (waiting || since) input.value = (waiting ?? since).typed;
  if (since) settle(blank, since.typed, since.revision, since.savedAt);
  else sayIfSaved(blank);
  if (waiting?.stale) stale(blank, waiting.stale);
  if (isUndecided(blank) && !waiting) {
    blank.held = true;
    const there = { typed: input.dataset.held, revision: Number(blank.base.value), savedAt: input.dataset.at };
    showStale(blank, there, () => { delete blank.held; save(blank); }, () => {});
  }
  input.addEventListener('compositionstart', () => { blank.composing = true; clearTimeout(blank.timer); });
  input.addEventListener('compositionend', () => { blank.composing = false; later(blank); });
  input.addEventListener('input', () => {
    sayIfSaved(blank);
    later(blank);
  });
  input.addEventListener('change', () => save(blank));
  input.addEventListener('blur', () => save(blank));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || input.tagName === 'SELECT') return;
    event.preventDefault();
    if (!composing(event) && !blank.composing) moveOn(blank);
  });
}

// A word of the bank goes into the blank that was left last, else into the first empty one.
for (const bank of items.querySelectorAll('.bank')) {
  const mine = blanks.filter((blank) => blank.input.closest('.item') === bank.closest('.item') && blank.input.closest('.from-bank'));
  let last = null;
  mine.forEach((blank) => blank.input.addEventListener('focus', () => { last = blank; }));
  bank.addEventListener('click', (event) => {
    const word = event.target.closest('.word');
    const blank = last ?? mine.find((each) => each.input.value === '') ?? mine[0];
    if (!word || !blank) return;
    blank.input.value = word.textContent;
    last = null;
    save(blank);
    announce(`${blank.input.getAttribute('aria-label')}: ${word.textContent}`);
  });
}

// Submitting: first everything that was typed reaches the server, then the form goes.
let ready = false;
let sending = false;
/** Whether what has blanks left is to be handed in. */
const sure = (left) => new Promise((resolve) => {
  const dialog = document.getElementById('unfilled');
  const told = document.getElementById('unfilled-words');
  told.textContent = fill(told.dataset.words, left);
  dialog.returnValue = '';
  dialog.addEventListener('close', () => resolve(dialog.returnValue === 'submit'), { once: true });
  dialog.showModal();
});
const trySubmit = async () => {
  blanks.forEach(save);
  await answers.pump();
  const whose = await signIn();
  const empty = blanks.filter(({ input }) => !input.value.trim() && !input.closest('.unscored'));
  const undecided = blanks.find(isUndecided);
  if (whose === 'other' || whose === 'nobody') return;
  if (undecided) refuse(words.undecided, undecided.note.querySelector('button'));
  else if (whose !== 'same' || answers.waiting) refuse(words.unsent);
  else if (empty.length && !await sure(empty.length)) empty[0].input.focus();
  else {
    ready = true;
    form.requestSubmit(submit);
  }
};
form.addEventListener('submit', (event) => {
  if (ready) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (sending || blanks.some((blank) => blank.composing)) return;
  sending = true;
  trySubmit().finally(() => { sending = false; });
});

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') blanks.forEach(save);
});
document.getElementById('timer')?.addEventListener('ending', () => blanks.forEach(save));
window.addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
// What was typed before this script was there is saved as well.
blanks.forEach(later);
answers.pump();
const first = (blanks.find(({ input }) => input.value === '') ?? blanks[0])?.input;
arriveAt(document.getElementById('foreign') || isTouched() ? document.querySelector('h1') : first);
