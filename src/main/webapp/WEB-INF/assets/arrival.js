// Where the keyboard is when a page follows a deed that was done on it: where the deed leads, not at the top once more.
const from = document.referrer && new URL(document.referrer).pathname;
const isRefused = () => document.querySelector('.notices .wrong') !== null;

/** Whether a keyboard covers the page as soon as a field has the focus. */
export const isTouched = () => matchMedia('(pointer: coarse)').matches;

export const arriveAt = (place) => {
  if (!place || from !== location.pathname || isRefused()) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus();
};
