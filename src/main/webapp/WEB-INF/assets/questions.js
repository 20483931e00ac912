// The questions that mirror a page: a form for each beside its notation. Whatever is changed in one is written into the other
// by the server, which knows the notation; the notation is what is saved. What was changed in a form is kept in this browser
// until it stands in the notation, also while the page is closed. A selected word becomes a gap.
import { base, put } from './api.js';
import { send } from './session.js';
import { beforeSaving, close, find, onSaved, saveAll } from './writing.js';

const PAUSE = 400;
const AGAIN = 5000;
const GAP = /\{((?:\\[\s\S]|[^\\{}])*)\}/g;
const words = document.getElementById('questions')?.dataset ?? {};
let count = 0;

const made = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
const button = (text, kind, deed) => {
  const element = made('button', { type: 'button', className: `button small ${kind}`, textContent: text });
  element.addEventListener('click', deed);
  return element;
};
const convert = async (said, by = put) => {
  const response = await by(`${base}/api/notation`, said);
  if (!response?.ok) throw new Error(String(response?.status));
  return response.json();
};
const shelf = () => `kexin.form.${document.querySelector('meta[name=kexin-person]').content}.${document.getElementById('main').dataset.course}.`;

const plain = (escaped) => escaped.replace(/\\([{}|=#\\])/g, '$1');
const guarded = (answer) => answer.replace(/[\\{}|]/g, '\\$&');
const parts = (inside) => [...inside.matchAll(/(?:\\[\s\S]|[^|\\])+/g)].map(([part]) => part.trim());
const split = (inside) => parts(inside).map(plain);
const bare = () => ({ accepted: [], kind: 'typed', weight: '1', within: '', near: '', fold: '', group: 0, wrong: [], partly: [], hint: '', right: '' });
const braces = (statement) => [...statement.matchAll(GAP)];

class Question {
  #box;
  #field;
  #form = null;
  #statement;
  #gaps;
  #timer = 0;
  #asked = 0;
  #ahead = false;
  #waits = false;

  constructor(box) {
    this.#box = box;
    const writing = box.parentElement.querySelector('.writing');
    this.#field = find(writing.dataset.path, writing.dataset.spot);
    writing.addEventListener('typed', () => {
      if (!this.#ahead) this.#later(() => this.#read());
    });
    box.addEventListener('focusout', () => this.bring());
    beforeSaving(() => this.bring());
    if (!this.#recall()) this.#read();
  }

  /** Whether something was changed in the form that is not in the notation yet. */
  get ahead() { return this.#ahead; }

  /** What was changed in the form goes into the notation now. */
  bring() {
    return this.#ahead ? this.#write() : Promise.resolve();
  }

  /** The notation was saved as it was before: the form is now to replace that. */
  rebase() {
    if (this.#ahead) this.#keep();
  }

  /** The question goes, and what its form has to say with it. */
  drop() {
    clearTimeout(this.#timer);
    this.#settle();
  }

  get #key() { return `${shelf()}${this.#field.path} ${this.#field.spot}`; }

  /** What was left in the form when the page was closed; where its notation is another by now, the server will say so. */
  #recall() {
    try {
      const { form, mark } = JSON.parse(localStorage.getItem(this.#key));
      this.#form = form;
      this.#field.base = mark;
    } catch {
      return false;
    }
    this.#show();
    this.#changed();
    return true;
  }

  #keep() {
    this.#ahead = true;
    this.#field.locked = true;
    try {
      localStorage.setItem(this.#key, JSON.stringify({ form: this.#form, mark: this.#field.base }));
    } catch { /* a private window, or a full one: kept as long as the page is open */ }
  }

  #settle() {
    this.#ahead = false;
    this.#field.locked = false;
    try {
      localStorage.removeItem(this.#key);
    } catch { /* was never kept */ }
  }

  #later(deed) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(deed, PAUSE);
  }

  /** From the notation into the form, unless that is where the words came from. */
  async #read() {
    if (this.#field.value === this.#form?.notation) return;
    const asked = ++this.#asked;
    try {
      const { form } = await convert({ notation: this.#field.value });
      if (asked !== this.#asked) return;
      this.#form = form ? { ...form, notation: this.#field.value } : null;
      this.#show();
    } catch { /* the notation is there to be written in */ }
  }

  /** From the form into the notation. */
  #changed() {
    this.#asked += 1;
    this.#keep();
    this.#later(() => this.#write(send));
  }

  async #write(by = put) {
    clearTimeout(this.#timer);
    const asked = this.#asked;
    const { notation: before, ...form } = this.#form;
    try {
      const { notation } = await convert({ form }, by);
      if (asked === this.#asked && this.#ahead) this.#written(notation);
    } catch {
      if (asked !== this.#asked || !this.#ahead) return;
      this.#waits = true;
      this.#field.say('waiting', words.away);
      this.#timer = setTimeout(() => this.#write(), AGAIN);
    }
  }

  #written(notation) {
    this.#form.notation = notation;
    this.#settle();
    if (this.#waits) this.#field.say('', '');
    this.#waits = false;
    this.#field.value = notation;
  }

  #show() {
    if (!this.#form) {
      this.#box.replaceChildren(made('p', { className: 'soft', textContent: words.formless }));
      return;
    }
    const id = `statement-${++count}`;
    this.#statement = made('textarea', { id, value: this.#form.statement, rows: 3, lang: this.#box.dataset.language, className: 'statement-field', spellcheck: false });
    this.#statement.addEventListener('input', () => this.#typed());
    this.#statement.addEventListener('keydown', (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'g') {
        event.preventDefault();
        this.#gap();
      }
    });
    const make = button(words.make, 'primary', () => this.#gap());
    make.addEventListener('mousedown', (event) => event.preventDefault());
    const status = made('p', { className: 'save', role: 'status' });
    this.#gaps = made('div', { className: 'gaps' });
    this.#box.replaceChildren(
      made('div', { className: 'field' }, made('label', { htmlFor: id, textContent: words.statement }), this.#statement, made('p', { className: 'help', textContent: words.how })),
      made('p', { className: 'deeds' }, make, button(words.unmake, '', () => this.#ungap())), status, this.#gaps, this.#options());
    this.#showGaps();
  }

  #say(text) {
    this.#box.querySelector('.save').textContent = text;
  }

  /** The selection, without spaces at its ends, if it lies within words. */
  #selected() {
    const { value, selectionStart, selectionEnd } = this.#statement;
    const text = value.slice(selectionStart, selectionEnd);
    const begin = selectionStart + text.length - text.trimStart().length;
    return { begin, end: begin + text.trim().length, text: text.trim() };
  }

  #gap() {
    const { begin, end, text } = this.#selected();
    const within = braces(this.#statement.value).some((gap) => begin < gap.index + gap[0].length && end > gap.index);
    if (!text || within || /[{}\n]/.test(text)) {
      this.#say(words.select);
      this.#statement.focus();
      return;
    }
    const { value } = this.#statement;
    const at = braces(value).filter((gap) => gap.index < begin).length;
    this.#form.gaps.splice(at, 0, { ...bare(), accepted: [plain(text)] });
    this.#statement.value = `${value.slice(0, begin)}{${text.replaceAll('|', '\\|')}}${value.slice(end)}`;
    this.#rewrite(begin + text.length + 2);
    this.#say(words.gapMade.replace('{0}', () => plain(text)));
  }

  /** The gap at the cursor becomes words again. */
  #ungap() {
    const { value, selectionStart } = this.#statement;
    const all = braces(value);
    const at = all.findIndex((gap) => selectionStart >= gap.index && selectionStart <= gap.index + gap[0].length);
    if (at < 0) {
      this.#say(words.inside);
      this.#statement.focus();
      return;
    }
    const gap = all[at];
    this.#form.gaps.splice(at, 1);
    const [best = ''] = parts(gap[1]);
    this.#statement.value = value.slice(0, gap.index) + best + value.slice(gap.index + gap[0].length);
    this.#rewrite(gap.index + best.length);
  }

  #rewrite(cursor) {
    this.#form.statement = this.#statement.value;
    this.#statement.focus();
    this.#statement.setSelectionRange(cursor, cursor);
    this.#showGaps();
    this.#changed();
  }

  /** What was typed between the braces keeps what is known about them, whatever came in or went in their midst. */
  #typed() {
    const before = braces(this.#form.statement).map((gap) => gap[0]);
    const now = braces(this.#statement.value).map((gap) => gap[0]);
    if (before.length !== now.length) {
      let start = 0;
      while (start < Math.min(before.length, now.length) && before[start] === now[start]) start += 1;
      const less = Math.max(0, before.length - now.length);
      const more = Math.max(0, now.length - before.length);
      this.#form.gaps.splice(start, less, ...Array.from({ length: more }, bare));
    }
    this.#form.statement = this.#statement.value;
    this.#form.gaps.forEach((gap, at) => { gap.accepted = split(now[at]?.slice(1, -1) ?? ''); });
    this.#showGaps();
    this.#changed();
  }

  /** The accepted answers of a gap, between its braces. */
  #accept(at, answers) {
    const gap = braces(this.#statement.value)[at];
    if (!gap) return;
    const inside = answers.map((answer) => guarded(answer.trim())).filter(Boolean).join('|');
    this.#statement.value = `${this.#statement.value.slice(0, gap.index)}{${inside}}${this.#statement.value.slice(gap.index + gap[0].length)}`;
    this.#form.statement = this.#statement.value;
    this.#form.gaps[at].accepted = answers;
    this.#changed();
  }

  #input(label, value, deed, { kind = 'input', options = [], wide = false, ...rest } = {}) {
    const id = `known-${++count}`;
    const field = made(kind, { id, ...rest }, ...options.map(([each, text]) => made('option', { value: each, textContent: text })));
    if (kind === 'input') field.type = 'text';
    field.autocomplete = 'off';
    field.value = value;
    field.lang = this.#box.dataset.language;
    field.addEventListener(kind === 'select' ? 'change' : 'input', () => deed(field.value));
    return made('div', { className: wide ? 'field wide' : 'field' }, made('label', { htmlFor: id, textContent: label }), field);
  }

  #showGaps() {
    this.#gaps.replaceChildren(...this.#form.gaps.map((gap, at) => this.#panel(gap, at)));
  }

  #panel(gap, at) {
    const set = (name) => (value) => {
      gap[name] = value.trim();
      this.#changed();
    };
    const kinds = ['typed', 'choice', 'bank', 'number'].map((kind) => [kind, words[`kind${kind}`]]);
    const more = made('details', {}, made('summary', { textContent: words.more }), made('div', { className: 'fields' },
      this.#input(words.weight, gap.weight, set('weight'), { inputMode: 'numeric', maxLength: 3 }),
      ...(gap.kind === 'number' ? [this.#input(words.within, gap.within, set('within'))] : []),
      this.#input(words.near, gap.near, set('near'), { inputMode: 'numeric', maxLength: 3 }),
      this.#input(words.fold, gap.fold, set('fold'), { spellcheck: false }),
      this.#input(words.group, String(gap.group), (value) => { gap.group = Number(value); this.#changed(); }, { kind: 'select', options: ['0', '1', '2', '3'].map((each) => [each, each === '0' ? words.groupless : each]) }),
      this.#input(words.right, gap.right, set('right'))));
    more.open = gap.weight !== '1' || Boolean(gap.near || gap.fold || gap.group || gap.within);
    return made('fieldset', { className: 'gap-panel' }, made('legend', { textContent: words.gap.replace('{0}', at + 1) }),
      made('div', { className: 'fields' },
        this.#input(words.accepted, gap.accepted.join(' | '), (value) => this.#accept(at, value.split('|')), { wide: true }),
        this.#input(words.kind, gap.kind, (value) => { gap.kind = value; this.#showGaps(); this.#changed(); }, { kind: 'select', options: kinds })),
      this.#said(gap, 'wrong'), this.#said(gap, 'partly'),
      made('div', { className: 'fields' }, this.#input(words.hint, gap.hint, set('hint'), { wide: true })), more);
  }

  /** Wrong answers, or partly right ones, each with what is said to it. */
  #said(gap, name) {
    const list = made('div', { className: 'said' });
    const show = (focus) => {
      list.replaceChildren(...gap[name].map((said, at) => {
        const set = (key) => (value) => {
          said[key] = value.trim();
          this.#changed();
        };
        const drop = button('×', 'quiet drop', () => {
          gap[name].splice(at, 1);
          this.#changed();
          show();
          list.querySelector('.more').focus();
        });
        drop.setAttribute('aria-label', `${words.drop} ${said.answer}`);
        return made('div', { className: 'said-row' }, this.#input(words[`${name}Answer`], said.answer, set('answer')),
          ...(name === 'partly' ? [this.#input(words.share, said.share, set('share'), { inputMode: 'numeric', maxLength: 2 })] : []),
          this.#input(words.feedback, said.feedback, set('feedback')), drop);
      }), button(words[`${name}More`], 'more', () => {
        gap[name].push({ answer: '', share: name === 'partly' ? '50' : '', feedback: '' });
        show(true);
      }));
      if (focus) list.querySelector('.said-row:last-of-type input').focus();
    };
    show();
    return list;
  }

  /** What holds for the whole question. */
  #options() {
    const scored = made('input', { type: 'checkbox', checked: this.#form.scored });
    scored.addEventListener('change', () => {
      this.#form.scored = scored.checked;
      this.#changed();
    });
    const set = (name) => (value) => {
      this.#form[name] = value.trim();
      this.#changed();
    };
    return made('details', { className: 'question-options' }, made('summary', { textContent: words.options }), made('div', { className: 'fields' },
      made('label', { className: 'offer' }, scored, words.scored), this.#input(words.pool, this.#form.pool, set('pool'), { maxLength: 40 }), this.#input(words.topics, this.#form.topics, set('topics'))));
  }
}

/** What an author has selected in the page, else its last point, as the beginning of a statement. */
const sentence = (area) => {
  const selected = area.value.slice(area.selectionStart, area.selectionEnd).trim();
  const points = area.value.split('\n').filter((line) => /^[-*] /.test(line));
  const text = selected || points.at(-1) || '';
  return text.split('\n')[0].replace(/^[-*#>\s]+/, '').replace(/\*\*|__|`/g, '').replace(/[\\{}]/g, '\\$&');
};

/** @param deed sends what is to be done, @param where the page's names */
export const openQuestions = (deed, where) => {
  const section = document.getElementById('questions');
  if (!section) return;
  const questions = new Map([...section.querySelectorAll('.question-form')].map((box) => [box, new Question(box)]));
  const isAhead = () => [...questions.values()].some((question) => question.ahead);
  onSaved(() => questions.forEach((question) => question.rebase()));
  window.addEventListener('online', () => questions.forEach((question) => question.bring()));
  // A way out of the page is taken when the forms are in the notation, or wait in this browser.
  document.addEventListener('click', async (event) => {
    const link = event.target.closest('a[href]');
    if (!link || link.target || link.hasAttribute('download') || event.defaultPrevented || event.button !== 0 || !isAhead()
      || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    await saveAll();
    location.assign(link.href);
  });
  const refused = document.getElementById('questions-refused');
  const done = async (said, to) => {
    await saveAll();
    const response = await deed({ ...where, ...said }).catch(() => null);
    if (!response?.ok) {
      refused.textContent = response?.status === 422 ? (await response.json()).message : words.away;
      return;
    }
    const { name } = await response.json();
    location.hash = to ?? `question-${name}`;
    location.reload();
  };
  document.getElementById('add-question').addEventListener('click', () => {
    const statements = {};
    document.querySelectorAll('#versions .version').forEach((version) => { statements[version.dataset.language] = sentence(version.querySelector('textarea:not([readonly])')); });
    done({ deed: 'quiz.add', statements });
  });
  const dialog = document.getElementById('question-dialog');
  section.addEventListener('click', async (event) => {
    const remove = event.target.closest('.delete-question');
    if (!remove) return;
    const { item } = remove.closest('.question').dataset;
    dialog.returnValue = 'cancel';
    dialog.showModal();
    await new Promise((resolve) => { dialog.addEventListener('close', resolve, { once: true }); });
    if (dialog.returnValue !== 'do') return;
    const question = remove.closest('.question');
    question.querySelectorAll('.question-form').forEach((box) => questions.get(box).drop());
    question.querySelectorAll('.writing').forEach((writing) => close(writing.dataset.path, writing.dataset.spot));
    done({ deed: 'quiz.delete', item }, 'questions');
  });
};
