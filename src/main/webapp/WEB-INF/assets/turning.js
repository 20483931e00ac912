// Turns to another page of the lesson in place: what changes is taken from that page as the server sends it, fetched
// ahead where it is a neighbour. Whatever is not as expected is an ordinary load.
import { show as showPlace } from './outline.js';

const FRESH = 300_000;
const MOST = 24;
const CHANGING = ['main', '.pager', '.tongue'];
const base = location.pathname.split('/courses/')[0];
const known = new Map();
const wirings = [];
let shown = location.pathname;
let latest = 0;

/** Does something with the page that is shown, now and with every page turned to. */
export const onPage = (wire) => {
  wirings.push(wire);
  wire();
};

const isPage = (link) => link.origin === location.origin && !link.search && !link.hash && !link.target
  && link.pathname.startsWith(`${base}/courses/`) && /^[^/]+\/[^/]+\/(?!quiz$)[^/]+$/.test(link.pathname.slice(base.length + 9));

const read = async (path) => {
  const response = await fetch(path, { headers: { Accept: 'text/html' } });
  if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
};

const fetched = (path) => {
  const before = known.get(path);
  if (before && Date.now() - before.at < FRESH) return before.page;
  const page = read(path);
  known.delete(path);
  known.set(path, { at: Date.now(), page });
  page.catch(() => known.delete(path));
  if (known.size > MOST) known.delete(known.keys().next().value);
  return page;
};

const frame = (page) => [
  page.documentElement.lang, page.querySelector('link[href$="kexin.css"]')?.href, page.querySelectorAll('.side a.line').length,
  page.querySelector('meta[name=kexin-person]')?.content,
].join();

// A page of another release, in another language, of somebody else or of another kind is not merged into this one.
const fits = (page) => page.getElementById('reading') !== null && frame(page) === frame(document);

const put = (page) => {
  for (const part of CHANGING) {
    document.querySelector(part).replaceWith(document.importNode(page.querySelector(part), true));
  }
  document.title = page.title;
  showPlace(page);
};

const arrive = (down) => {
  window.scrollTo(0, down);
  const title = document.querySelector('.slide-title');
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
  wirings.forEach((wire) => wire());
};

const leave = () => history.replaceState({ ...history.state, down: window.scrollY }, '');

/** @param back where the page was scrolled to before, for the browser's own way back */
const turn = async (path, back) => {
  const turning = ++latest;
  try {
    const page = await fetched(path);
    if (turning !== latest) return;
    if (!fits(page)) throw new Error(path);
    document.dispatchEvent(new Event('kexin:leave'));
    if (back === undefined) {
      leave();
      history.pushState({ down: 0 }, '', path);
    }
    shown = path;
    put(page);
    arrive(back ?? 0);
  } catch {
    if (turning === latest) location.assign(path);
  }
};

const ahead = () => {
  if (navigator.connection?.saveData) return;
  for (const link of document.querySelectorAll('.pager a[rel]')) {
    if (isPage(link)) fetched(link.pathname).then(picturesAhead, () => {});
  }
};

const picturesAhead = (page) => {
  for (const picture of page.querySelectorAll('.sheet img')) new Image().src = picture.getAttribute('src');
};

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !isPage(link)) return;
  event.preventDefault();
  if (link.pathname !== shown) turn(link.pathname);
});

window.addEventListener('popstate', () => {
  if (location.pathname !== shown) turn(location.pathname, history.state?.down ?? 0);
});
window.addEventListener('pagehide', leave);
history.scrollRestoration = 'manual';
if (history.state?.down) window.scrollTo(0, history.state.down);

onPage(() => (window.requestIdleCallback ?? setTimeout)(ahead));
