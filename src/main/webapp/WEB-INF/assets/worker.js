// Keeps a course for reading without a network: its pages, pictures and what they are drawn with. A page comes from the
// network whenever there is one, assets (whose address changes with what they are) from here. What is kept belongs to one
// person and goes with the sign-in page. BUILD stands above: another release is another worker, and keeps anew.
const base = new URL('./', self.location).pathname.replace(/\/$/, '');
const ASSETS = `kexin|assets|${BUILD}`;
const PAUSE = 40;
const AWAY = new Set([502, 503, 504]);
const ASSET = new RegExp(`"(${base}/assets/[^"#]+)`, 'g');
const PICTURE = new RegExp(`src="(${base}/courses/[^"]+/media/[^"]+)"`, 'g');
const FILE = /\.(pdf|csv)$/;
const LOOSE = { ignoreSearch: true, ignoreVary: true };
const keeping = new Set();
let era = 0;

const isCourse = (name) => name.startsWith('kexin|course|');
const parts = (name) => {
  const [, , build, person, course] = name.split('|');
  return { build, person, course };
};
const courses = async () => (await caches.keys()).filter(isCourse);
const isWhole = (response) => response.ok && !response.redirected && response.type === 'basic';

const forget = async (condemned = () => true) => {
  era += 1;
  for (const name of await courses()) {
    if (condemned(name)) await caches.delete(name);
  }
};

const asset = async (request) => {
  const cache = await caches.open(ASSETS);
  const kept = await cache.match(request, LOOSE);
  if (kept) return kept;
  const response = await fetch(request);
  if (isWhole(response)) await cache.put(request, response.clone());
  return response;
};

const cacheOf = async (path) => {
  const course = path.slice(`${base}/courses/`.length).split('/')[0];
  const name = (await courses()).find((each) => parts(each).course === course);
  return name && caches.open(name);
};

const renew = async (path, response, began) => {
  const cache = path.startsWith(`${base}/courses/`) && await cacheOf(path);
  if (cache && began === era) await cache.put(path, response);
};

const kept = async (request) => {
  const found = await caches.match(new URL(request.url).pathname, LOOSE);
  if (found || request.mode !== 'navigate') return found ?? Response.error();
  const page = await caches.match(`${base}/offline`, LOOSE);
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
};

const page = async (event) => {
  const { request } = event;
  const began = era;
  try {
    const response = await fetch(request);
    if (AWAY.has(response.status)) {
      const found = await caches.match(new URL(request.url).pathname, LOOSE);
      return found ?? response;
    }
    if (isWhole(response)) event.waitUntil(renew(new URL(request.url).pathname, response.clone(), began));
    return response;
  } catch {
    return kept(request);
  }
};

const signIn = async (event) => {
  const response = await fetch(event.request);
  if (response.ok) await forget();
  return response;
};

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin || !pathname.startsWith(`${base}/`)) return;
  const path = pathname.slice(base.length);
  if (request.method === 'POST' && path === '/sign-out') event.waitUntil(forget());
  if (request.method !== 'GET') return;
  if (path.startsWith('/assets/')) event.respondWith(asset(request));
  else if (path === '/sign-in') event.respondWith(signIn(event));
  else if (!FILE.test(path) && (request.mode === 'navigate' || path.startsWith('/courses/'))) event.respondWith(page(event));
});

const keepAll = async (cache, paths, mine) => {
  for (const path of new Set(paths)) {
    if (mine !== era) return;
    if (!(await cache.match(path, LOOSE))) {
      const response = await fetch(path);
      if (response.redirected || mine !== era) return;
      if (isWhole(response)) await cache.put(path, response);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
};

const named = async (cache, paths, pattern) => {
  const found = [];
  for (const path of paths) {
    const text = await (await cache.match(path, LOOSE))?.text();
    found.push(...[...(text ?? '').matchAll(pattern)].map((match) => match[1]));
  }
  return found;
};

const keep = async ({ person, course, edition, language, pages, assets }) => {
  const name = ['kexin', 'course', BUILD, person, course, edition, language].join('|');
  if (keeping.has(name)) return;
  const isOther = (each) => parts(each).person !== person || (parts(each).course === course && each !== name);
  if ((await courses()).some(isOther)) await forget(isOther);
  const mine = era;
  keeping.add(name);
  try {
    const cache = await caches.open(name);
    await keepAll(await caches.open(ASSETS), assets, mine);
    await keepAll(cache, pages, mine);
    await keepAll(cache, await named(cache, pages, PICTURE), mine);
    await keepAll(await caches.open(ASSETS), await named(cache, [`${base}/offline`, `${base}/courses/${course}`], ASSET), mine);
  } catch { /* the network went away: the next visit keeps the rest */
  } finally {
    keeping.delete(name);
  }
};

self.addEventListener('message', (event) => event.waitUntil(keep(event.data)));
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith('kexin|') && name !== ASSETS && parts(name).build !== BUILD) await caches.delete(name);
  }
  await self.clients.claim();
})()));
