// In the place of a page that is not kept: what is kept, and another try once there is a network.
const base = new URL(document.querySelector('.brand').href).pathname.replace(/\/$/, '');
const EVERY = 3_000;
const kept = document.getElementById('kept');

const title = async (cache, path) => {
  const page = new DOMParser().parseFromString(await (await cache.match(path)).text(), 'text/html');
  return { words: page.querySelector('h1').textContent, lang: page.querySelector('.course-head')?.lang ?? '' };
};

const list = async () => {
  for (const name of await caches.keys()) {
    const [, kind, , , course] = name.split('|');
    const path = `${base}/courses/${course}`;
    const cache = await caches.open(name);
    if (kind !== 'course' || !(await cache.match(path))) continue;
    const link = document.createElement('a');
    const { words, lang } = await title(cache, path);
    link.href = path;
    link.textContent = words;
    link.lang = lang;
    const line = document.createElement('li');
    line.append(link);
    kept.querySelector('ul').append(line);
    kept.hidden = false;
  }
};

// Asked of the server itself, past the worker: a network that is there may still lead nowhere.
const tryAgain = async () => {
  const answer = await fetch(`${base}/worker.js`, { cache: 'no-store' }).catch(() => null);
  if (answer?.ok) location.reload();
};

document.getElementById('again').addEventListener('click', () => location.reload());
window.addEventListener('online', tryAgain);
setInterval(() => navigator.onLine && tryAgain(), EVERY);
if ('caches' in window) list();
