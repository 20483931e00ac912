// A page of a lesson: tells the server that it was opened, and fetches its neighbours ahead of the reader.
import { put } from './api.js';
import './pager.js';

const reading = document.getElementById('reading');
const { enrolment, page } = reading.dataset;
const base = location.pathname.split('/courses/')[0];

const tick = () => document.querySelectorAll(`.outline [data-page="${CSS.escape(page)}"]`).forEach((line) => line.classList.add('done'));

const see = async (tries = 3) => {
  try {
    const response = await put(`${base}/api/enrolments/${enrolment}/pages/${encodeURIComponent(page)}`, undefined, true);
    if (response.ok) {
      tick();
      return;
    }
    if (response.status < 500) throw new Error(String(response.status));
  } catch (error) {
    if (!(error instanceof TypeError)) tries = 1;
  }
  if (tries > 1) setTimeout(() => see(tries - 1), 2000);
  else document.getElementById('reading-status').textContent = reading.dataset.failed;
};

// A page that is only fetched ahead, or opened in a tab behind, has not been opened by anybody yet.
const whenSeen = () => {
  if (document.visibilityState === 'visible' && !document.prerendering) {
    document.removeEventListener('visibilitychange', whenSeen);
    see();
  }
};
if (enrolment) {
  document.addEventListener('visibilitychange', whenSeen);
  document.addEventListener('prerenderingchange', whenSeen);
  whenSeen();
}

for (const id of ['next', 'previous']) {
  const link = document.getElementById(id);
  if (link) {
    const hint = document.createElement('link');
    hint.rel = 'prefetch';
    hint.href = link.href;
    document.head.append(hint);
  }
}
