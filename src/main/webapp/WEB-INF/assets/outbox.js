// Small deeds on their way to the server: one after the other, in the order they were done. While the network or the
// server is away they wait in the browser, for the person who did them, and say how long ago that was when they go.
import { put } from './api.js';

const PATIENCE = [3_000, 6_000, 15_000, 30_000];
const person = document.querySelector('meta[name=kexin-person]')?.content ?? '';
const ours = `kexin.deed.${person}.`;
const forgetful = new Map();
const listeners = [];
let sending = false;
let tries = 0;
let timer = 0;
let count = 0;

// A private window may have no storage; then they wait as long as the page lives.
const stored = (work, otherwise) => {
  try {
    return work();
  } catch {
    return otherwise();
  }
};
const keep = (key, deed) => stored(() => localStorage.setItem(key, JSON.stringify(deed)), () => forgetful.set(key, deed));
const drop = (key) => {
  forgetful.delete(key);
  stored(() => localStorage.removeItem(key), () => {});
};
const keys = () => [...stored(() => Object.keys(localStorage), () => []), ...forgetful.keys()].filter((key) => key.startsWith(ours)).sort();
const look = (key) => forgetful.get(key) ?? stored(() => JSON.parse(localStorage.getItem(key)), () => null);

/** Hears of every deed how it went: its answer, or null while it has to wait. */
export const onAnswer = (listener) => listeners.push(listener);

const tell = async (deed, response) => {
  const told = response?.status === 200 ? await response.json() : {};
  listeners.forEach((listener) => listener(deed, response, told));
};

// Where the sign-in has ended or its token is old, the owner's next page takes up what waits.
const mustWait = (response) => response.status === 0 || response.status === 401 || response.status === 403 || response.status >= 500;

const go = async (key) => {
  const deed = look(key);
  if (!deed) {
    drop(key);
    return true;
  }
  const response = await put(deed.path, { ...deed.body, ago: Math.max(0, Date.now() - deed.at) }, true).catch(() => null);
  if (!response || mustWait(response)) {
    await tell(deed, null);
    return false;
  }
  drop(key);
  await tell(deed, response);
  return true;
};

/** Sends what waits. */
export const flush = async () => {
  if (sending) return;
  sending = true;
  clearTimeout(timer);
  let [key] = keys();
  while (key && await go(key)) {
    tries = 0;
    [key] = keys();
  }
  sending = false;
  if (key) timer = setTimeout(flush, PATIENCE[Math.min(tries++, PATIENCE.length - 1)]);
};

/** @param path of the door; @param page that it is about; @param body what is said there, a few words */
export const send = (path, page, body = {}) => {
  const at = Date.now();
  keep(`${ours}${at}.${String(count++).padStart(6, '0')}`, { path, page, body, at });
  flush();
};

window.addEventListener('online', flush);
flush();
