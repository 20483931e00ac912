// Editing a page of a draft, or one of its files: the words with their preview as a learner will see it.
import { base, put } from './api.js';
import { keeping } from './keys.js';
import { openPictures } from './pictures.js';
import { arrive, refresh } from './problems.js';
import { openQuestions } from './questions.js';
import { onSaved, open, saveAll } from './writing.js';

const main = document.getElementById('main');
const words = main.dataset;
const heading = document.getElementById('page-title');
const folder = heading ? `${base}/studio/${words.course}/${heading.dataset.lesson}/` : null;
const preview = heading ? folder + encodeURIComponent(heading.dataset.page) : null;

// Ids of a drawing are the same in both languages: each preview gets its own. Pictures lie beside the page, not beside this.
const apart = (html, language) => html
  .replace(/ src="media\//g, ` src="${folder}media/`)
  .replace(/ id="([^"]+)"/g, ` id="${language}-$1"`)
  .replace(/="#([^"]+)"/g, `="#${language}-$1"`)
  .replace(/url\(#([^)]+)\)/g, `url(#${language}-$1)`)
  .replace(/ aria-labelledby="([^"]+)"/g, ` aria-labelledby="${language}-$1"`);

// The page by its name of now, above it and in the outline.
const rename = (title) => {
  if (!title) return;
  heading.firstChild.textContent = `${title} `;
  const line = document.querySelector('.outline a[aria-current=page] .grow');
  if (line) line.textContent = title;
};

// Asked anew with all words saved; an older question that is still on its way is given up.
const asking = new Map();
const show = async (box) => {
  const { language } = box.dataset;
  asking.get(box)?.abort();
  const asked = new AbortController();
  asking.set(box, asked);
  try {
    const response = await fetch(`${preview}?language=${language}`, { signal: asked.signal, cache: 'no-store', redirect: 'manual' });
    const page = response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null;
    const shown = page ? [...page.querySelectorAll('#main > .slide, #main > .notes')] : [];
    if (shown.length) box.innerHTML = shown.map((part) => apart(part.outerHTML, language)).join('').replaceAll('<h1', '<h2').replaceAll('</h1>', '</h2>');
    else box.textContent = words.unshown;
    if (shown.length && language === document.documentElement.lang) rename(shown[0].querySelector('h1')?.textContent.trim());
  } catch { /* shown with the next words */ }
};
const showAll = () => document.querySelectorAll('.shown-page').forEach(show);

open();
onSaved(() => {
  refresh();
  if (preview) showAll();
});
refresh().then(arrive);
if (preview) showAll();

// One language or both; on a narrow window always one.
const tongues = document.getElementById('tongues');
if (tongues) {
  const wide = matchMedia('(min-width: 75rem)');
  const buttons = [...tongues.querySelectorAll('button')];
  const chosen = () => {
    try {
      return localStorage.getItem('kexin.editor.tongue');
    } catch {
      return null;
    }
  };
  const choose = (wanted) => {
    const known = buttons.some((button) => button.value === wanted);
    const tongue = known && (wide.matches || wanted !== 'both') ? wanted : wide.matches ? 'both' : buttons[0].value;
    buttons.forEach((button) => button.setAttribute('aria-pressed', String(button.value === tongue)));
    document.querySelectorAll('.versions').forEach((each) => each.classList.toggle('single', tongue !== 'both'));
    document.querySelectorAll('[data-language].version').forEach((each) => { each.hidden = tongue !== 'both' && each.dataset.language !== tongue; });
    document.getElementById('look').search = tongue === 'both' ? '' : `?language=${tongue}`;
  };
  tongues.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (!button) return;
    try {
      localStorage.setItem('kexin.editor.tongue', button.value);
    } catch { /* a private window forgets */ }
    choose(button.value);
  });
  wide.addEventListener('change', () => choose(chosen()));
  choose(chosen());
}

const deed = (said) => put(`${base}/api/drafts/${words.course}/deeds`, said);

const where = heading ? { lesson: heading.dataset.lesson, page: heading.dataset.page } : {};
const editing = (page) => `${base}/studio/${words.course}/edit/${where.lesson}/${encodeURIComponent(page)}`;

keeping(({ key }, value) => deed({ deed: 'page.say', ...where, key, value }), async (key, value) => {
  if (key === 'id') {
    await saveAll();
    location.assign(editing(value));
  } else showAll();
});
openPictures(words.course);
openQuestions(deed, where);

document.getElementById('add-page')?.addEventListener('click', async () => {
  await saveAll();
  const response = await deed({ deed: 'page.add', ...where }).catch(() => null);
  if (response?.ok) location.assign(editing((await response.json()).name));
});
