// Says quietly that the network or the server is away, and asks the worker to keep the course that is read.
import { onAnswer } from './outbox.js';

const base = location.pathname.split('/courses/')[0];
const line = document.getElementById('network');
const show = (away) => {
  const words = away ? line.dataset.away : '';
  if (line.textContent !== words) line.textContent = words;
};

onAnswer((deed, response) => show(!response || !navigator.onLine));
window.addEventListener('offline', () => show(true));
window.addEventListener('online', () => show(false));
show(!navigator.onLine);

const drawn = () => [...document.querySelectorAll('link[href], script[src], img[src], use')]
  .map((one) => one.getAttribute('href') ?? one.getAttribute('src'));
const fetched = () => performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname);

const keep = async () => {
  const { enrolment, course, edition } = document.getElementById('reading').dataset;
  if (!enrolment || navigator.connection?.saveData) return;
  await navigator.serviceWorker.register(`${base}/worker.js`, { scope: `${base}/` });
  const { active } = await navigator.serviceWorker.ready;
  const pages = [...document.querySelectorAll('.side a.line:not(.quiz)')].map((link) => link.pathname);
  const assets = [...drawn(), ...fetched()].map((path) => path.split('#')[0]).filter((path) => path.startsWith(`${base}/assets/`));
  active.postMessage({
    person: document.querySelector('meta[name=kexin-person]').content,
    course,
    edition,
    language: document.documentElement.lang,
    pages: [`${base}/offline`, `${base}/courses/${course}`, ...pages],
    assets: [...new Set(assets)],
  });
};

// Browsers offer workers to safe origins only: https, or the machine itself.
if ('serviceWorker' in navigator) {
  const soon = () => (window.requestIdleCallback ?? setTimeout)(() => keep().catch(() => { /* reading goes on without */ }));
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon);
}
