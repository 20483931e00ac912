// The time of day as the server writes it: in the zone it is set to, whatever that of this machine is.
const { lang, dataset } = document.documentElement;
const figures = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

const time = (more) => {
  try {
    return new Intl.DateTimeFormat(lang, { ...figures, ...more, timeZone: dataset.zone });
  } catch { // a zone that this browser does not know
    return new Intl.DateTimeFormat(lang, { ...figures, ...more });
  }
};
const minutes = time({});
const seconds = time({ second: '2-digit' });

/** {@code 14:05} */
export const minute = (instant) => minutes.format(new Date(instant));

/** {@code 14:05:09} */
export const second = (instant) => seconds.format(new Date(instant));
