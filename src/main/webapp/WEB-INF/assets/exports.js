// Exports that are being written: asks how far they have come until all are over, and says so once.
const pause = 700;
const list = () => document.getElementById('exports');

const refresh = async () => {
  const answer = await fetch(location.pathname, { headers: { Accept: 'text/html' } });
  if (!answer.ok || answer.redirected) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.getElementById('exports');
  if (fresh === null) {
    return;
  }
  const busy = 'busy' in fresh.dataset;
  list().replaceWith(fresh);
  if (busy) {
    setTimeout(refresh, pause);
  } else {
    document.getElementById('cancelling')?.remove();
    document.getElementById('exports-said').textContent = fresh.dataset.ready;
  }
};

if ('busy' in (list()?.dataset ?? {})) {
  setTimeout(refresh, pause);
}
