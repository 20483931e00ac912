// The time that remains of a timed quiz, by the server's clock. Told aloud when five minutes and when one minute remain.
// Shortly before the end it asks for everything to be saved, and at the end the page shows how the try was closed.
const SAVING = 2500;
const AGAIN = 3000;
const timer = document.getElementById('timer');

if (timer) {
  const { end, now, five, one, over } = timer.dataset;
  const offset = Date.parse(now) - Date.now();
  const figure = timer.querySelector('[role=timer]');
  const status = document.getElementById('timer-said');
  const marks = [[300000, five], [60000, one]];
  let asked = false;
  const remaining = () => Date.parse(end) - Date.now() - offset;
  const show = (millis) => {
    const seconds = Math.max(0, Math.ceil(millis / 1000));
    figure.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    timer.classList.toggle('short', seconds <= 60);
  };
  const showHowItWasClosed = async () => {
    try {
      if ((await fetch(location.pathname, { redirect: 'manual', cache: 'no-store' })).ok) return location.reload();
    } catch { /* no network: the page stays as it is until there is one */ }
    return setTimeout(showHowItWasClosed, AGAIN);
  };
  while (marks.length && remaining() < marks[0][0]) marks.shift();
  const tick = () => {
    const left = remaining();
    show(left);
    if (marks.length && left <= marks[0][0]) status.textContent = marks.shift()[1];
    if (left <= SAVING && !asked) {
      asked = true;
      timer.dispatchEvent(new Event('ending'));
    }
    if (left > 0) setTimeout(tick, Math.min(1000, left % 1000 || 1000));
    else {
      status.textContent = over;
      showHowItWasClosed();
    }
  };
  tick();
}
