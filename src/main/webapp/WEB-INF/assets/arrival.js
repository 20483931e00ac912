// Where the keyboard is when a page follows a deed that was done on it: where the deed leads, not at the top once more.
const from = document.referrer && new URL(document.referrer).pathname;
const isRefused = () => document.querySelector('.notices .wrong') !== null;

/** Whether what is pointed with here covers the page with a keyboard as soon as a field has the focus. */
export const isTouched = () => !matchMedia('(hover: hover) and (pointer: fine)').matches;

export const arriveAt = (place) => {
  if (!place || from !== location.pathname || isRefused()) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus();
};
