// A regrade that is under way: the page shows how far it has come, until it is finished.
const EVERY = 1000;

const look = async () => {
  const response = await fetch(location.href, { redirect: 'error' });
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const now = page.getElementById('regrade');
  const shown = document.getElementById('regrade');
  shown.replaceChildren(...now.childNodes);
  if (now.dataset.running) later();
  else shown.removeAttribute('data-running');
};

const later = () => setTimeout(() => look().catch(later), EVERY);

later();
