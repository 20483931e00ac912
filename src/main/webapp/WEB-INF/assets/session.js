// Renews a sign-in that has ended, on the page and for the person it was made for. Nobody else's session is touched.
import { base, goOnWith, put } from './api.js';

const dialog = document.getElementById('again-dialog');
const path = `${base}/api/session`;
let asking = null;

const ask = () => new Promise((resolve) => {
  const password = document.getElementById('again-password');
  const wrong = document.getElementById('again-wrong');
  const send = async (event) => {
    event.preventDefault();
    wrong.textContent = '';
    try {
      const response = await put(path, { person: Number(dialog.dataset.person), password: password.value });
      const told = await response.json();
      if (response.ok) {
        goOnWith(told.token);
        dialog.close();
        return;
      }
      wrong.textContent = told.message;
      password.select();
    } catch {
      wrong.textContent = dialog.dataset.failed;
    }
  };
  const form = document.getElementById('again-form');
  form.addEventListener('submit', send);
  dialog.addEventListener('close', () => {
    form.removeEventListener('submit', send);
    password.value = '';
    resolve();
  }, { once: true });
  dialog.showModal();
  password.focus();
});

/** Whose session this is now: 'same' as the page's, with its token taken over; 'other'; 'nobody'; 'away'. */
const whose = async () => {
  try {
    const response = await fetch(path, { redirect: 'manual', cache: 'no-store' });
    if (!response.ok) return 'away';
    const { person, token } = await response.json();
    if (person !== undefined && person !== dialog.dataset.person) return 'other';
    goOnWith(token);
    return person === undefined ? 'nobody' : 'same';
  } catch {
    return 'away';
  }
};

const renew = async () => {
  let now = await whose();
  if (now === 'nobody') {
    await ask();
    now = await whose();
  }
  return now;
};

/** Makes sure that the page's own person is signed in, asking for the password where that is needed. */
export const session = () => {
  asking ??= renew().finally(() => { asking = null; });
  return asking;
};

/** Sends a deed; where the sign-in has ended, once more after it was renewed. Null where the server is away. */
export const send = async (address, body) => {
  let response = await put(address, body).catch(() => null);
  if ((response?.status === 401 || response?.status === 403) && await session() === 'same') {
    response = await put(address, body).catch(() => null);
  }
  return response;
};
