// What a draft consists of: lessons and pages put in order by dragging, by buttons or by Alt and an arrow key, added,
// renamed, copied and deleted. Each deed is done by the server in every language; then the list is shown anew.
import { base } from './api.js';
import { refresh } from './problems.js';
import { send } from './session.js';

const main = document.getElementById('main');
const said = document.getElementById('plan-said');
const refused = document.getElementById('plan-refused');
const rename = document.getElementById('rename-dialog');
const remove = document.getElementById('delete-dialog');
const plan = () => document.getElementById('plan');
const fill = (pattern, ...values) => values.reduce((text, value, place) => text.replace(`{${place}}`, () => value), pattern);

const row = (element) => element.closest('.plan-page, .plan-lesson');
const isPage = (item) => item.classList.contains('plan-page');
const siblings = (item) => [...item.parentElement.children];
const names = (item) => (isPage(item)
  ? { lesson: item.closest('.plan-lesson').dataset.lesson, page: item.dataset.page }
  : { lesson: item.dataset.lesson });
const find = ({ lesson, page }) => {
  const part = [...plan().children].find((each) => each.dataset.lesson === lesson);
  return page === undefined ? part : [...(part?.querySelectorAll('.plan-page') ?? [])].find((each) => each.dataset.page === page);
};

const again = async () => {
  const response = await fetch(location.href, { cache: 'no-store', redirect: 'manual' });
  if (!response.ok) return location.reload();
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  ['#plan', '.outline'].forEach((part) => document.querySelector(part).replaceWith(page.querySelector(part)));
  return refresh();
};

/** @param after what to say and where to stand when it is done */
const done = async (body, after) => {
  refused.textContent = '';
  const response = await send(`${base}/api/drafts/${main.dataset.course}/deeds`, body);
  if (response?.ok) {
    const { name } = await response.json();
    await again();
    after(name);
    return;
  }
  refused.textContent = response?.status === 422 ? (await response.json()).message : response?.status === 404 ? main.dataset.missing : main.dataset.waiting;
  if (response) await again();
};

/** Into another lesson. */
const moveInto = (page, lesson, to, focus) => {
  const { name } = page.dataset;
  const into = lesson.dataset;
  done({ deed: 'page.move', ...names(page), into: into.lesson, to }, (id) => {
    said.textContent = fill(plan().dataset.movedInto, name, into.name);
    focus(find({ lesson: into.lesson, page: id }));
  });
};

const move = (item, to, focus) => {
  const all = siblings(item);
  const name = item.dataset.name;
  const words = plan().dataset;
  const lesson = isPage(item) && item.closest('.plan-lesson');
  const beyond = lesson && (to < 0 ? lesson.previousElementSibling : to >= all.length ? lesson.nextElementSibling : null);
  if (beyond) {
    moveInto(item, beyond, to < 0 ? beyond.querySelectorAll('.plan-page').length : 0, focus);
    return;
  }
  if (to < 0 || to >= all.length) {
    said.textContent = fill(to < 0 ? words.first : words.last, name);
    return;
  }
  const key = names(item);
  done({ deed: isPage(item) ? 'page.move' : 'lesson.move', ...key, to }, () => {
    said.textContent = fill(words.moved, name, to + 1, all.length);
    focus(find(key));
  });
};

const ask = (dialog) => new Promise((resolve) => {
  dialog.returnValue = 'cancel';
  dialog.addEventListener('close', () => resolve(dialog.returnValue === 'do'), { once: true });
  dialog.showModal();
});

const titled = async (kind, titles) => {
  const head = document.getElementById('rename-title');
  head.textContent = head.dataset[kind];
  document.getElementById('address-field').hidden = kind !== 'add';
  const inputs = [...rename.querySelectorAll('input[lang]')];
  inputs.forEach((input) => { input.value = titles[input.lang] ?? ''; });
  if (!await ask(rename)) return null;
  return Object.fromEntries(inputs.map((input) => [input.lang, input.value]));
};

const deeds = {
  up: (item) => move(item, siblings(item).indexOf(item) - 1, (moved) => moved?.querySelector('.up').focus()),
  down: (item) => move(item, siblings(item).indexOf(item) + 1, (moved) => moved?.querySelector('.down').focus()),
  async rename(item) {
    const present = Object.fromEntries([...item.querySelector('.titles').children].map((each) => [each.lang, each.textContent]));
    const titles = await titled(isPage(item) ? 'page' : 'lesson', present);
    if (!titles) return;
    const changed = Object.fromEntries(Object.entries(titles).filter(([language, title]) => language in present && title !== present[language]));
    const key = names(item);
    await done({ deed: isPage(item) ? 'page.rename' : 'lesson.rename', ...key, titles: changed }, () => {
      said.textContent = plan().dataset.renamed;
      find(key)?.querySelector('.rename').focus();
    });
  },
  copy(item) {
    const { lesson, page } = names(item);
    done({ deed: 'page.copy', lesson, page }, (name) => {
      said.textContent = fill(plan().dataset.added, name);
      find({ lesson, page: name })?.querySelector('.plan-name').focus();
    });
  },
  async delete(item) {
    const kind = isPage(item) ? 'page' : 'lesson';
    const head = document.getElementById('delete-title');
    head.textContent = fill(head.dataset[kind], item.dataset.name);
    const more = document.getElementById('delete-words');
    more.textContent = more.dataset[kind];
    if (!await ask(remove)) return;
    const key = names(item);
    await done({ deed: `${kind}.delete`, ...key }, () => {
      said.textContent = fill(plan().dataset.deleted, item.dataset.name);
      (find({ lesson: key.lesson }) ?? plan().firstElementChild)?.querySelector('.add-page').focus();
    });
  },
  'add-page'(item) {
    const { lesson } = names(item);
    const last = item.querySelector('.plan-page:last-child')?.dataset.page ?? '';
    done({ deed: 'page.add', lesson, page: last }, (name) => {
      said.textContent = fill(plan().dataset.added, name);
      find({ lesson, page: name })?.querySelector('.plan-name').focus();
    });
  },
};

main.addEventListener('click', (event) => {
  const pressed = event.target.closest('#plan button');
  const name = pressed && Object.keys(deeds).find((each) => pressed.classList.contains(each));
  if (name) deeds[name](row(pressed));
});
main.addEventListener('keydown', (event) => {
  if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key) || !event.target.closest('#plan')) return;
  event.preventDefault();
  deeds[event.key === 'ArrowUp' ? 'up' : 'down'](row(event.target));
});
document.getElementById('add-lesson').addEventListener('click', async () => {
  document.getElementById('lesson-address').value = '';
  const titles = await titled('add', {});
  if (!titles) return;
  const address = document.getElementById('lesson-address').value.trim();
  await done({ deed: 'lesson.add', titles, address }, (name) => {
    const added = find({ lesson: name });
    said.textContent = fill(plan().dataset.added, added?.dataset.name ?? name);
    added?.querySelector('.plan-page .plan-name')?.focus();
  });
});

// Dragging by the grip: a line shows where it would fall.
let dragged = null;
const clear = () => main.querySelectorAll('.drop-before, .drop-after').forEach((each) => each.classList.remove('drop-before', 'drop-after'));
const target = (event) => {
  const over = dragged && event.target.closest(isPage(dragged) ? '.plan-page' : '.plan-lesson');
  return over && over !== dragged ? over : null;
};
const isElsewhere = (over) => over.parentElement !== dragged.parentElement;
/** In its own list, what is dragged takes the place of what it falls on: behind it on the way down, before it on the way up. */
const isAfter = (over, event) => {
  if (!isElsewhere(over)) return siblings(over).indexOf(over) > siblings(dragged).indexOf(dragged);
  const { top, height } = over.getBoundingClientRect();
  return event.clientY > top + height / 2;
};
main.addEventListener('dragstart', (event) => {
  const grip = event.target.closest?.('.grip');
  if (!grip) return;
  dragged = row(grip);
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', dragged.dataset.name);
  event.dataTransfer.setDragImage(grip.parentElement, 12, 12);
});
main.addEventListener('dragover', (event) => {
  const over = target(event);
  clear();
  if (!over) return;
  event.preventDefault();
  over.classList.add(isAfter(over, event) ? 'drop-after' : 'drop-before');
});
main.addEventListener('drop', (event) => {
  const over = target(event);
  clear();
  if (!over) return;
  event.preventDefault();
  const show = (moved) => moved?.scrollIntoView({ block: 'nearest' });
  if (isElsewhere(over)) moveInto(dragged, over.closest('.plan-lesson'), siblings(over).indexOf(over) + (isAfter(over, event) ? 1 : 0), show);
  else move(dragged, siblings(dragged).indexOf(over), show);
});
main.addEventListener('dragend', () => {
  clear();
  dragged = null;
});

refresh();
