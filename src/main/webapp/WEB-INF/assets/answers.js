// Answers on their way to the server. Each is kept in this browser until it is acknowledged, also while the page is closed,
// and they go up one after the other in the order they were typed, those of a person's other tries among them. A text that was sent once keeps the name of its write,
// so that sending it again, when only the acknowledgement was lost, writes nothing twice.
import { base, put } from './api.js';
import { Kept } from './kept.js';

const PAUSES = [2000, 4000, 8000, 15000, 30000];
const MOST_TOLD = 500;

const name = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export class Answers {
  #attempt;
  #shelf;
  #kept;
  #entries = new Map();
  #told;
  #pumping = null;
  #timer = 0;
  #failures = 0;
  #halted = false;
  #renewed = false;

  /** told: what becomes of an answer: saved, waiting, stale, refused(message), closed(message), signedOut. */
  constructor(person, attempt, told) {
    this.#attempt = attempt;
    this.#shelf = `kexin.answers.${person}.`;
    this.#kept = new Kept(person);
    this.#told = told;
    this.#load();
    window.addEventListener('online', () => this.pump());
  }

  /** The newest text of a gap, based on a revision of what was saved. */
  put(language, gap, typed, revision) {
    const key = this.#key(language, gap);
    const entry = this.#entries.get(key) ?? { attempt: this.#attempt, language, gap, revision, at: Date.now(), sent: null, next: null, stale: null };
    entry.next = typed.slice(0, MOST_TOLD);
    this.#keep(key, entry);
    if (this.#halted) this.#told.waits([entry]);
    return this.pump();
  }

  /** What the server acknowledged of a gap after it made a page with this revision, null if nothing. */
  savedSince(revision, language, gap) {
    const kept = this.#kept.of(this.#key(language, gap));
    return kept?.revision > revision ? kept : null;
  }

  /** This try is marked: what was acknowledged of it is on the page. */
  forgetSaved() {
    this.#kept.forget(this.#attempt);
  }

  /** What waits for a gap, null if nothing does. */
  of(language, gap) {
    const entry = this.#entries.get(this.#key(language, gap));
    return entry ? { typed: entry.next ?? entry.sent.typed, stale: entry.stale } : null;
  }

  /** The learner has seen what was saved elsewhere, and keeps this text. */
  keep(language, gap, typed) {
    const entry = this.#entries.get(this.#key(language, gap));
    if (entry?.stale) {
      Object.assign(entry, { revision: entry.stale.revision, stale: null, sent: null, next: typed });
      this.#keep(this.#key(language, gap), entry);
    }
    return this.pump();
  }

  /** The learner takes what was saved elsewhere: nothing is left to send. */
  drop(language, gap) {
    this.#forget(this.#key(language, gap));
  }

  /** How many answers of this try are on their way. */
  get waiting() {
    return [...this.#entries.values()].filter((entry) => !entry.stale && entry.attempt === this.#attempt).length;
  }

  /** Whether nothing goes up before its person has signed in again. */
  get halted() {
    return this.#halted;
  }

  /** Goes on after a new sign-in. */
  resume() {
    this.#renewed = this.#halted;
    this.#halted = false;
    return this.pump();
  }

  /** Sends until nothing waits any more or something keeps it from going on. */
  pump() {
    this.#pumping ??= this.#run().finally(() => {
      this.#pumping = null;
      this.#told.idle(this.waiting);
      if (this.waiting && !this.#timer && !this.#halted) this.pump();
    });
    return this.#pumping;
  }

  async #run() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    for (let next; !this.#halted && (next = this.#oldest()); ) {
      if (!await this.#send(...next)) return;
    }
  }

  #key(language, gap) {
    return `${this.#attempt} ${language} ${gap}`;
  }

  #oldest() {
    return [...this.#entries].filter(([, entry]) => !entry.stale).sort(([, a], [, b]) => a.at - b.at)[0];
  }

  async #send(key, entry) {
    entry.sent ??= { typed: entry.next, revision: entry.revision, write: name() };
    if (entry.next === entry.sent.typed) entry.next = null;
    this.#keep(key, entry);
    let response;
    let answer;
    try {
      const path = `${base}/api/attempts/${entry.attempt}/answers/${encodeURIComponent(entry.gap)}`;
      response = await put(path, { ...entry.sent, language: entry.language }, true);
      answer = response.ok || response.status === 409 ? await response.json() : null;
    } catch {
      return this.#wait();
    }
    if (response.ok) return this.#saved(key, entry, answer);
    if (answer?.revision !== undefined) return this.#stale(key, entry, answer);
    if (answer) return this.#close(key, entry, answer.message);
    if ((response.status === 401 || response.status === 403) && !this.#renewed) return this.#halt(() => this.#told.signedOut());
    if (response.status !== 400 && response.status !== 404) return this.#wait();
    this.#forget(key);
    this.#told.refused(entry);
    return true;
  }

  #close(key, entry, message) {
    this.#forget(key);
    this.#told.closed(entry, message);
    return true;
  }

  #saved(key, entry, { revision, savedAt }) {
    const { typed } = entry.sent;
    this.#failures = 0;
    this.#renewed = false;
    entry.sent = null;
    entry.revision = revision;
    this.#kept.keep(key, { typed, revision, savedAt });
    if (entry.next === null || entry.next === typed) this.#forget(key);
    else this.#keep(key, Object.assign(entry, { at: Date.now() }));
    this.#told.saved(entry, typed, revision, savedAt);
    return true;
  }

  #stale(key, entry, there) {
    entry.next ??= entry.sent.typed;
    entry.sent = null;
    if (there.typed === entry.next) {
      this.#forget(key);
      this.#kept.keep(key, there);
      this.#told.saved(entry, there.typed, there.revision, there.savedAt);
      return true;
    }
    entry.stale = there;
    this.#keep(key, entry);
    this.#told.stale(entry);
    return true;
  }

  #wait() {
    this.#timer = setTimeout(() => this.pump(), PAUSES[Math.min(this.#failures++, PAUSES.length - 1)]);
    this.#told.waits([...this.#entries.values()]);
    return false;
  }

  #halt(tell) {
    this.#halted = true;
    this.#told.waits([...this.#entries.values()]);
    tell();
    return false;
  }

  #keep(key, entry) {
    this.#entries.set(key, entry);
    try {
      localStorage.setItem(this.#shelf + key, JSON.stringify(entry));
    } catch { /* a private window, or a full one: kept as long as the page is open */ }
  }

  #forget(key) {
    this.#entries.delete(key);
    try {
      localStorage.removeItem(this.#shelf + key);
    } catch { /* was never kept */ }
  }

  #load() {
    try {
      Object.keys(localStorage).filter((key) => key.startsWith(this.#shelf)).forEach((key) => {
        this.#entries.set(key.slice(this.#shelf.length), JSON.parse(localStorage.getItem(key)));
      });
    } catch { /* nothing was kept */ }
  }
}
