// Words of a draft on their way to the server. Each is kept in this browser until it is acknowledged, also while the page is
// closed, with the mark of the words it replaces: where others stand there by now, both are shown and nothing is lost.
import { base, put } from './api.js';

const PAUSES = [2000, 4000, 8000, 15000, 30000];

export class Drafting {
  #door;
  #shelf;
  #entries = new Map();
  #told;
  #pumping = null;
  #timer = 0;
  #failures = 0;
  #halted = false;
  #renewed = false;

  /** told: what becomes of words: saved, waits, contested, refused(message), gone, signedOut. */
  constructor(person, course, told) {
    this.#door = `${base}/api/drafts/${course}/text`;
    this.#shelf = `kexin.draft.${person}.${course}.`;
    this.#told = told;
    this.#load();
    window.addEventListener('online', () => this.pump());
  }

  /** The newest words of a place, which are to replace those of the mark. */
  put(path, spot, words, mark) {
    const key = `${path} ${spot}`;
    const entry = this.#entries.get(key) ?? { path, spot, mark, sent: null, next: null, contest: null, refused: '', at: Date.now() };
    Object.assign(entry, { next: words, refused: '' });
    this.#keep(key, entry);
    if (!entry.contest) return this.pump();
    return Promise.resolve();
  }

  /** What waits for a place, null if nothing does. */
  of(path, spot) {
    const entry = this.#entries.get(`${path} ${spot}`);
    return entry ? { words: entry.next ?? entry.sent.words, contest: entry.contest, refused: entry.refused } : null;
  }

  /** The author has seen what stands there, and writes these words in its place. */
  insist(path, spot, words) {
    const key = `${path} ${spot}`;
    const entry = this.#entries.get(key);
    if (entry?.contest) {
      Object.assign(entry, { mark: entry.contest.mark, contest: null, sent: null, next: words });
      this.#keep(key, entry);
    }
    return this.pump();
  }

  /** The author takes what stands there: nothing is left to send. */
  drop(path, spot) {
    this.#forget(`${path} ${spot}`);
  }

  /** How many words are on their way or to be decided about. */
  get waiting() {
    return this.#entries.size;
  }

  /** Goes on after a new sign-in. */
  resume() {
    this.#renewed = this.#halted;
    this.#halted = false;
    return this.pump();
  }

  pump() {
    this.#pumping ??= this.#run().finally(() => {
      this.#pumping = null;
      if (this.#next() && !this.#timer && !this.#halted) this.pump();
    });
    return this.#pumping;
  }

  async #run() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    for (let next; !this.#halted && (next = this.#next());) {
      if (!await this.#send(...next)) return;
    }
  }

  #next() {
    return [...this.#entries].filter(([, entry]) => !entry.contest && !entry.refused).sort(([, a], [, b]) => a.at - b.at)[0];
  }

  async #send(key, entry) {
    entry.sent ??= { words: entry.next, mark: entry.mark };
    if (entry.next === entry.sent.words) entry.next = null;
    this.#keep(key, entry);
    let response;
    let answer = null;
    try {
      const { words, mark } = entry.sent;
      // A browser lets only little through while its page is closed; the rest waits in it.
      response = await put(this.#door, { path: entry.path, spot: entry.spot, mark, words }, words.length < 15_000);
      if ([200, 409, 422].includes(response.status)) answer = await response.json();
    } catch {
      return this.#wait(entry);
    }
    if (response.ok) return this.#saved(key, entry, answer);
    if (response.status === 409) return this.#contested(key, entry, answer);
    if (response.status === 422) return this.#refused(key, entry, answer.message);
    if ((response.status === 401 || response.status === 403) && !this.#renewed) return this.#halt();
    if (response.status === 404 || response.status === 400) return this.#refused(key, entry, null);
    return this.#wait(entry);
  }

  #saved(key, entry, { mark, at }) {
    const { words } = entry.sent;
    this.#failures = 0;
    this.#renewed = false;
    Object.assign(entry, { sent: null, mark });
    if (entry.next === null || entry.next === words) this.#forget(key);
    else this.#keep(key, Object.assign(entry, { at: Date.now() }));
    this.#told.saved(entry, mark, at, words);
    return true;
  }

  #contested(key, entry, there) {
    entry.next ??= entry.sent.words;
    Object.assign(entry, { sent: null, contest: there });
    this.#keep(key, entry);
    this.#told.contested(entry, there);
    return true;
  }

  #refused(key, entry, message) {
    entry.next ??= entry.sent.words;
    Object.assign(entry, { sent: null, refused: message ?? 'gone' });
    this.#keep(key, entry);
    this.#told.refused(entry, message);
    return true;
  }

  #wait(entry) {
    this.#timer = setTimeout(() => this.pump(), PAUSES[Math.min(this.#failures++, PAUSES.length - 1)]);
    this.#told.waits(entry);
    return false;
  }

  #halt() {
    this.#halted = true;
    this.#told.signedOut();
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
        const entry = JSON.parse(localStorage.getItem(key));
        this.#entries.set(key.slice(this.#shelf.length), Object.assign(entry, { refused: '' }));
      });
    } catch { /* nothing was kept */ }
  }
}
