// Answers as the server acknowledged them, for a page that was made before and is opened again without a network. They are
// kept for their person until their try is marked, and until nobody is signed in any more.
const ALL = 'kexin.kept.';

// A private window may have no storage: its pages show what they were made with.
const stored = (work, otherwise = null) => {
  try {
    return work();
  } catch {
    return otherwise;
  }
};
const drop = (prefix) => stored(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix)).forEach((key) => localStorage.removeItem(key)));

export class Kept {
  #shelf;

  constructor(person) {
    this.#shelf = `${ALL}${person}.`;
  }

  /** answer: typed, revision and savedAt */
  keep(key, answer) {
    stored(() => localStorage.setItem(this.#shelf + key, JSON.stringify(answer)));
  }

  /** Null where nothing is kept. */
  of(key) {
    return stored(() => JSON.parse(localStorage.getItem(this.#shelf + key)));
  }

  /** Of a try that is marked. */
  forget(attempt) {
    drop(`${this.#shelf}${attempt} `);
  }
}

/** Of everybody. */
export const forgetAll = () => drop(ALL);
