// Fields that are saved one by one, each as soon as it is changed.
import { refresh } from './problems.js';

const words = document.getElementById('main').dataset;

const say = (field, kind, text) => {
  const note = field.closest('.keys').querySelector('.save');
  note.className = `save ${kind}`;
  note.textContent = text;
};

/** @param send takes a field's data and its value to the server; @param done is told when that has been saved */
export const keeping = (send, done = () => {}) => {
  document.querySelectorAll('.keys').forEach((fields) => fields.addEventListener('change', async ({ target }) => {
    try {
      const response = await send(target.dataset, target.value.trim());
      if (response.ok) {
        say(target, 'saved', `✓ ${words.saved}`);
        refresh();
        done(target.dataset.key, target.value.trim());
      } else {
        say(target, 'refused', response.status === 422 ? (await response.json()).message : words.waiting);
      }
    } catch {
      say(target, 'waiting', words.waiting);
    }
  }));
};
