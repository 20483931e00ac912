// What is still to be mended in a draft: at its line in the fields of this page, and all of it in the list at its end.
import { base } from './api.js';
import { all, find } from './writing.js';

const main = document.getElementById('main');
const words = main.dataset;
const list = document.getElementById('flaw-list');
const title = document.getElementById('all-problems-title');
const studio = `${base}/studio/${words.course}/edit`;
let asking = null;

// Nothing is wrong with sample text, but it is not done either.
const told = (count, samples = 0) => {
  if (count === 0 && samples > 0) return words.unwritten.replace('{0}', samples);
  return count === 0 ? words.none : words.problems.replace('{0}', count);
};

const address = (problem) => (problem.page
  ? `${studio}/${problem.lesson}/${encodeURIComponent(problem.page)}`
  : `${studio}/file?path=${encodeURIComponent(problem.path)}`);

const line = (problem) => {
  const link = document.createElement('a');
  link.textContent = problem.shown;
  link.title = problem.place;
  link.href = `${address(problem)}#${encodeURIComponent(`${problem.path} ${problem.spot} ${problem.line}`)}`;
  link.addEventListener('click', (event) => {
    const field = find(problem.path, problem.spot);
    if (!field) return;
    event.preventDefault();
    field.go(problem.line);
  });
  const item = document.createElement('li');
  const what = Object.assign(document.createElement('span'), { className: 'flaw-what', textContent: problem.what });
  const mend = Object.assign(document.createElement('span'), { className: 'flaw-mend', textContent: problem.mend });
  item.append(link, what, mend);
  return item;
};

// Where it is left, to be gone to.
const sample = (place) => {
  const item = document.createElement('li');
  item.append(Object.assign(document.createElement('a'), { textContent: place.what, href: address(place) }));
  return item;
};

const show = ({ count, samples, problems }) => {
  title.textContent = told(count, samples.length);
  document.querySelectorAll('#to-problems').forEach((link) => { link.textContent = title.textContent; });
  list.replaceChildren(...problems.map(line), ...samples.map(sample));
  document.querySelectorAll('.outline .line').forEach((link) => {
    const flaws = problems.filter((problem) => problem.page && address(problem) === link.getAttribute('href')).length;
    link.querySelector('.flaw-count')?.remove();
    if (flaws) link.append(Object.assign(document.createElement('span'), { className: 'flaw-count', textContent: flaws, title: told(flaws) }));
  });
  all().forEach((field) => field.mark(problems.filter((problem) => problem.path === field.path && problem.spot === field.spot)));
};

/** Asks anew; an older question that is still on its way is given up. */
export const refresh = async () => {
  asking?.abort();
  asking = new AbortController();
  try {
    const response = await fetch(`${base}/api/drafts/${words.course}/problems`, { signal: asking.signal, cache: 'no-store', redirect: 'manual' });
    if (response.ok) show(await response.json());
  } catch { /* asked again with the next words */ }
};

/** From another page's list: to the line that is meant. */
export const arrive = () => {
  const [path, spot, at] = decodeURIComponent(location.hash.slice(1)).split(' ');
  if (path && spot) find(path, spot)?.go(Number(at));
};
