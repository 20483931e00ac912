// Exports that are being written: asks how far they have come until all are over, and says so once. While the network or the
// server is away it asks less often.
const pause = 700;
const longer = 3000;
const list = () => document.getElementById('exports');

const refresh = async () => {
  const answer = await fetch(location.pathname, { headers: { Accept: 'text/html' } });
  if (answer.redirected) {
    return;
  }
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.getElementById('exports');
  if (fresh === null) {
    return;
  }
  const busy = 'busy' in fresh.dataset;
  list().replaceWith(fresh);
  if (busy) {
    later(pause);
  } else {
    document.getElementById('cancelling')?.remove();
    document.getElementById('exports-said').textContent = fresh.dataset.ready;
  }
};

const later = (millis) => setTimeout(() => refresh().catch(() => later(longer)), millis);

if ('busy' in (list()?.dataset ?? {})) {
  later(pause);
}
