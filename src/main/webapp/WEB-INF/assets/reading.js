// Tells the server that a page was opened, and for how long somebody has really read it: only while it is visible and
// its reader has moved within the last minute. The server believes no more than the time that has passed.
import { onAnswer, send } from './outbox.js';
import { tick } from './outline.js';
import { onPage } from './turning.js';

const QUIET = 60_000;
const STEP = 15_000;
const LEAST = 500;
const base = location.pathname.split('/courses/')[0];
const left = new Map();
let here = null;
let moved = 0;
let beaten = 0;

const visible = () => document.visibilityState === 'visible' && !document.prerendering;

const remaining = () => (left.has(here.page) ? left.get(here.page) - here.millis : 0);

const showLeft = () => {
  const words = document.getElementById('left');
  if (!words || !left.has(here.page)) return;
  const seconds = Math.max(0, Math.ceil(remaining() / 1000));
  const text = seconds === 0 ? words.dataset.read : (seconds === 1 ? words.dataset.one : words.dataset.other).replace('#', seconds);
  if (words.textContent !== text) words.textContent = text;
};

const finish = (page) => {
  tick(page);
  if (!left.has(page)) return;
  left.set(page, 0);
  if (here?.page !== page) return;
  here.counting = false;
  showLeft();
  document.getElementById('reading-status').textContent = document.getElementById('left')?.dataset.read ?? '';
};

// A page that is only fetched ahead, or opened in a tab behind, has not been opened by anybody yet.
const see = () => {
  if (!here || here.seen || !visible()) return;
  here.seen = true;
  send(here.door, here.page);
};

const step = () => {
  if (!here?.seen || here.millis < LEAST) return;
  const read = Math.round(here.millis);
  here.millis = 0;
  if (left.has(here.page)) {
    left.set(here.page, left.get(here.page) - read);
    here.counting = left.get(here.page) > 0;
  }
  send(here.door, here.page, { read });
};

const beat = () => {
  const now = performance.now();
  const passed = Math.min(now - beaten, 2_000);
  beaten = now;
  if (!here?.seen || !visible() || now - moved > QUIET) return;
  here.millis += passed;
  showLeft();
  if (here.millis >= STEP || (here.counting && remaining() <= 0)) step();
};

const open = () => {
  const { enrolment, page, left: still } = document.getElementById('reading').dataset;
  here = null;
  if (!enrolment) return;
  if (still && !left.has(page)) left.set(page, Number(still));
  here = { page, door: `${base}/api/enrolments/${enrolment}/pages/${encodeURIComponent(page)}`, millis: 0, seen: false, counting: left.get(page) > 0 };
  moved = performance.now();
  beaten = moved;
  showLeft();
  see();
};

onAnswer(({ path, page }, response, told) => {
  if (!path.endsWith(`/pages/${encodeURIComponent(page)}`)) return;
  if (response?.status === 204) finish(page);
  if (response?.status === 200) {
    left.set(page, told.left);
    if (here?.page === page) here.counting = true;
  }
  if (response?.status === 404) document.getElementById('reading-status').textContent = document.getElementById('reading').dataset.failed;
  if (!response && !(left.get(page) > 0)) tick(page);
});

for (const sign of ['pointermove', 'pointerdown', 'keydown', 'scroll', 'touchstart', 'wheel']) {
  window.addEventListener(sign, () => { moved = performance.now(); }, { passive: true, capture: true });
}
document.addEventListener('kexin:leave', step);
document.addEventListener('visibilitychange', () => (visible() ? see() : step()));
document.addEventListener('prerenderingchange', see);
window.addEventListener('pagehide', step);
setInterval(beat, 1_000);
onPage(open);
