// A field for words of a draft: line numbers, problems at their line, saved as one types by way of drafting.js; where
// somebody else wrote meanwhile, theirs stands above one's own until one of them is taken.
import { Drafting } from './drafting.js';
import { session } from './session.js';

const PAUSE = 800;
const main = document.getElementById('main');
const words = main.dataset;
const person = document.querySelector('meta[name=kexin-person]').content;
const fields = new Map();
const listeners = [];
const forms = [];

const clock = (instant) => new Date(instant).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
const made = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
const button = (text, kind, deed) => {
  const element = made('button', { type: 'button', className: `button small ${kind}`, textContent: text });
  element.addEventListener('click', deed);
  return element;
};

/** Hears when words have reached the server. */
export const onSaved = (listener) => listeners.push(listener);

/** Brings what is in a form beside the words into them before they are saved. */
export const beforeSaving = (bring) => forms.push(bring);

/** Whatever is typed reaches the server, or waits in the browser. */
export const saveAll = async () => {
  await Promise.all(forms.map((bring) => bring()));
  for (const field of fields.values()) field.save();
  await drafting.pump();
  return drafting.waiting === 0;
};

const fieldOf = (entry) => fields.get(`${entry.path} ${entry.spot}`);

const drafting = new Drafting(person, words.course, {
  saved(entry, mark, at, text) {
    fieldOf(entry)?.saved(mark, at, text);
    listeners.forEach((listener) => listener(entry));
  },
  waits(entry) {
    fieldOf(entry)?.say('waiting', words.waiting);
  },
  contested(entry, there) {
    fieldOf(entry)?.contest(there);
  },
  refused(entry, message) {
    fieldOf(entry)?.say('refused', message ?? words.missing);
  },
  async signedOut() {
    const whose = await session();
    if (whose === 'same') drafting.resume();
    else if (whose === 'away') setTimeout(() => drafting.resume(), PAUSE * 5);
    else fields.forEach((field) => field.say('refused', whose === 'other' ? words.other : words.ended));
  },
});

class Field {
  #box;
  #area;
  #ruled;
  #note;
  #contest;
  #list;
  #timer = 0;
  #composing = false;
  #kept;
  #flaws = [];

  constructor(box) {
    this.#box = box;
    this.#area = box.querySelector('textarea');
    this.#ruled = box.querySelector('.ruled');
    this.#note = box.querySelector('.writing-head .save');
    this.#contest = box.querySelector('.contest');
    this.#list = box.querySelector('.flaws');
    this.#kept = this.#area.defaultValue;
    const waiting = drafting.of(this.path, this.spot);
    if (waiting) this.#area.value = waiting.words;
    this.#draw();
    if (waiting) this.say('waiting', words.waiting);
    if (waiting?.contest) this.contest(waiting.contest);
    this.#listen();
    // Written before this script was there to hear it.
    if (!waiting && this.value !== this.#kept) this.#typed();
  }

  get path() { return this.#box.dataset.path; }
  get spot() { return this.#box.dataset.spot; }
  get value() { return this.#area.value; }
  /** What its words are to replace at the server. */
  get base() { return this.#box.dataset.mark; }
  set base(mark) { this.#box.dataset.mark = mark; }
  /** While a form beside it has something to say. */
  set locked(locked) { this.#area.readOnly = locked; }

  /** From a form beside it. */
  set value(text) {
    if (text === this.#area.value) return;
    this.#area.value = text;
    this.#typed();
  }

  #listen() {
    this.#area.addEventListener('compositionstart', () => { this.#composing = true; clearTimeout(this.#timer); });
    this.#area.addEventListener('compositionend', () => { this.#composing = false; this.#typed(); });
    this.#area.addEventListener('input', () => this.#typed());
    this.#area.addEventListener('blur', () => this.save());
    new ResizeObserver(() => this.#draw()).observe(this.#box);
  }

  #typed() {
    this.#draw();
    this.#box.dispatchEvent(new CustomEvent('typed', { detail: this.value }));
    if (this.#composing) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), PAUSE);
  }

  save() {
    clearTimeout(this.#timer);
    if (this.#composing) return;
    const waiting = drafting.of(this.path, this.spot);
    if (this.value === (waiting ? waiting.words : this.#kept)) return;
    if (!waiting?.contest) this.say('', words.saving);
    drafting.put(this.path, this.spot, this.value, this.#box.dataset.mark);
  }

  saved(mark, at, text) {
    this.#box.dataset.mark = mark;
    this.#kept = text;
    if (!drafting.of(this.path, this.spot)) this.say('saved', `✓ ${words.saved} ${clock(at)}`);
  }

  say(kind, text) {
    this.#note.className = `save ${kind}`;
    this.#note.textContent = text;
  }

  /** Theirs above one's own. */
  contest(there) {
    const theirs = made('textarea', { readOnly: true, value: there.theirs, rows: Math.min(16, there.theirs.split('\n').length + 1), lang: this.#area.lang });
    theirs.setAttribute('aria-label', words.theirs);
    const take = button(words.take, '', () => this.#take(there));
    const keep = button(words.keep, 'primary', () => this.#keep());
    this.#contest.replaceChildren(
      made('p', { className: 'contest-words' }, made('strong', { textContent: there.message }), ` ${words.contested}`),
      made('p', { className: 'contest-title', textContent: there.theirs ? words.theirs : words.gone }), ...(there.theirs ? [theirs] : []),
      made('p', { className: 'deeds' }, ...(there.theirs ? [take] : []), keep),
      made('p', { className: 'contest-title', textContent: words.mine }));
    this.#contest.hidden = false;
    this.#contest.setAttribute('role', 'alert');
    this.say('waiting', '');
  }

  #take(there) {
    drafting.drop(this.path, this.spot);
    this.#area.value = there.theirs;
    this.#box.dataset.mark = there.mark;
    this.#kept = there.theirs;
    this.#settle();
    this.#box.dispatchEvent(new CustomEvent('typed', { detail: this.value }));
    listeners.forEach((listener) => listener({ path: this.path, spot: this.spot }));
  }

  #keep() {
    const mine = this.value;
    this.#settle();
    this.say('', words.saving);
    drafting.insist(this.path, this.spot, mine);
  }

  #settle() {
    this.#contest.hidden = true;
    this.#contest.removeAttribute('role');
    this.#contest.replaceChildren();
    this.#draw();
    this.#area.focus();
  }

  /** Lines lie behind the words, as high as these make them: so a number stands at its line, however it wraps. */
  #draw() {
    const flawed = new Set(this.#flaws.map((flaw) => flaw.line));
    const lines = this.value.split('\n');
    while (this.#ruled.children.length > lines.length) this.#ruled.lastChild.remove();
    while (this.#ruled.children.length < lines.length) this.#ruled.append(made('div', {}, made('span', {})));
    lines.forEach((line, at) => {
      const row = this.#ruled.children[at];
      const text = line || '\u200B';
      if (row.firstChild.textContent !== text) row.firstChild.textContent = text;
      row.className = flawed.has(at + 1) ? 'flawed' : '';
    });
  }

  /** @param flaws of this field: {line, what, mend} */
  mark(flaws) {
    this.#flaws = flaws;
    this.#draw();
    this.#list.replaceChildren(...flaws.map((flaw) => {
      const where = flaw.line > 0 ? words.line.replace('{0}', flaw.line) : words.keys;
      const lead = button(where, 'lead', () => this.go(flaw.line));
      return made('li', {}, lead, made('span', { className: 'flaw-what', textContent: flaw.what }), made('span', { className: 'flaw-mend', textContent: flaw.mend }));
    }));
  }

  /** To a line, selected. */
  go(line) {
    const lines = this.value.split('\n');
    const at = Math.max(0, Math.min(line, lines.length) - 1);
    const begin = lines.slice(0, at).reduce((sum, each) => sum + each.length + 1, 0);
    this.#area.focus();
    this.#area.setSelectionRange(begin, begin + lines[at].length);
    this.#ruled.children[at]?.scrollIntoView({ block: 'center' });
  }
}

/** Takes up the fields in a part of the page. */
export const open = (part = document) => [...part.querySelectorAll('.writing')].map((box) => {
  const field = new Field(box);
  fields.set(`${field.path} ${field.spot}`, field);
  return field;
});

/** The field of a place, if it is on this page. */
export const find = (path, spot) => fields.get(`${path} ${spot}`);
export const all = () => [...fields.values()];
/** A field that is no longer on the page. */
export const close = (path, spot) => fields.delete(`${path} ${spot}`);

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') fields.forEach((field) => field.save());
});
window.addEventListener('pagehide', () => fields.forEach((field) => field.save()));
window.addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
drafting.pump();
