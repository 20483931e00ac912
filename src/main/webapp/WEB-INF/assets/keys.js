// Fields that are saved one by one, each as soon as it is changed.
import { refresh } from './problems.js';

const words = document.getElementById('main').dataset;
const note = document.getElementById('keys-saved');

const say = (kind, text) => {
  note.className = `save ${kind}`;
  note.textContent = text;
};

/** @param send takes a field's data and its value to the server; @param done is told when that has been saved */
export const keeping = (send, done = () => {}) => {
  document.getElementById('keys')?.addEventListener('change', async ({ target }) => {
    try {
      const response = await send(target.dataset, target.value.trim());
      if (response.ok) {
        say('saved', `✓ ${words.saved}`);
        refresh();
        done(target.dataset.key, target.value.trim());
      } else {
        say('refused', response.status === 422 ? (await response.json()).message : words.waiting);
      }
    } catch {
      say('waiting', words.waiting);
    }
  });
};
