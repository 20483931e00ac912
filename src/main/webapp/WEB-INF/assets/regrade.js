// A regrade that is under way: the page shows how far it has come, until it is finished. While the network or the server is
// away it asks less often.
const EVERY = 1000;
const LONGER = 3000;

const look = async () => {
  const response = await fetch(location.href, { redirect: 'error' });
  if (!response.ok) throw new Error(String(response.status));
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const now = page.getElementById('regrade');
  const shown = document.getElementById('regrade');
  shown.replaceChildren(...now.childNodes);
  if (now.dataset.running) later(EVERY);
  else shown.removeAttribute('data-running');
};

const later = (millis) => setTimeout(() => look().catch(() => later(LONGER)), millis);

later(EVERY);
