// The outline beside the page: where the reader is, what is ticked, and the thread along the top that follows from it.
const outline = document.querySelector('.side .outline');
const lines = () => [...outline.querySelectorAll('a.line')];
const lineOf = (page) => outline.querySelector(`a.line[data-page="${CSS.escape(page)}"]`);

const count = () => {
  for (const part of outline.querySelectorAll('.part')) {
    part.querySelector('.figure').textContent = `${part.querySelectorAll('.line.done:not(.quiz)').length}/${part.querySelectorAll('.line:not(.quiz)').length}`;
  }
  const percent = Math.floor(outline.querySelectorAll('.line.done').length * 100 / lines().length);
  const thread = document.querySelector('.thread progress');
  thread.value = percent;
  thread.textContent = `${percent}%`;
};

const say = (line) => {
  const { done, marked } = outline.dataset;
  line.querySelector('.unseen').textContent = ['done', 'marked'].filter((state) => line.classList.contains(state))
    .map((state) => (state === 'done' ? done : marked)).join(', ');
};

const mark = (line) => {
  line.classList.add('done');
  say(line);
};

/** Shows which pages bear a bookmark. */
export const bookmark = (pages) => {
  for (const line of lines()) {
    line.classList.toggle('marked', pages.has(line.dataset.page));
    say(line);
  }
};

/** The page counts as read. */
export const tick = (page) => {
  const line = lineOf(page);
  if (line && !line.classList.contains('done')) {
    mark(line);
    count();
  }
};

const moveTo = (line) => {
  outline.querySelector('[aria-current]')?.removeAttribute('aria-current');
  line.setAttribute('aria-current', 'page');
  line.closest('details').open = true;
  const side = line.closest('.side');
  const { top, bottom } = line.getBoundingClientRect();
  const frame = side.getBoundingClientRect();
  if (side.scrollHeight > side.clientHeight && (top < frame.top || bottom > frame.bottom)) side.scrollTop += top - frame.top - side.clientHeight / 3;
};

/** The place and the ticks of a page as the server sent it; what was ticked here since stays ticked. */
export const show = (page) => {
  const sent = page.querySelectorAll('.side a.line');
  lines().forEach((line, place) => {
    if (sent[place].classList.contains('done') && !line.classList.contains('done')) mark(line);
    if (sent[place].hasAttribute('aria-current')) moveTo(line);
  });
  count();
  if (matchMedia('(max-width: 60rem)').matches) document.getElementById('drawer').open = false;
};

/** First and last page of the lesson that is read, as links. */
export const ends = () => {
  const here = outline.querySelector('[aria-current]');
  const pages = here ? [...here.closest('.part').querySelectorAll('a.line:not(.quiz)')] : [];
  return [pages[0], pages[pages.length - 1]];
};

// Where it is a drawer, Escape closes it.
document.addEventListener('keydown', (event) => {
  const drawer = document.getElementById('drawer');
  const handle = drawer.querySelector('summary');
  if (event.key !== 'Escape' || event.isComposing || !drawer.open || !handle.offsetParent || document.querySelector('dialog[open]')) return;
  drawer.open = false;
  handle.focus();
});

/** Opens the outline where it is a drawer, and goes to the reader's place in it. */
export const visit = () => {
  document.getElementById('drawer').open = true;
  (outline.querySelector('[aria-current]') ?? outline.querySelector('a, summary')).focus();
};
