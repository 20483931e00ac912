// A deed sent to the server: with the session's token, once; the caller decides about trying again.
const meta = document.querySelector('meta[name=kexin-token]');
let token = meta?.content ?? '';

/** Where the application begins: its pages with deeds are found beneath /courses and /studio. */
export const base = location.pathname.split(/\/(?:courses|studio)\//)[0];

export const put = (path, body, keepalive = false) => fetch(path, {
  method: 'PUT',
  headers: { 'X-Kexin-Token': token, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
  body: body === undefined ? undefined : JSON.stringify(body),
  redirect: 'manual',
  keepalive,
});

/** From a session that has taken the place of the one the page was made in; its forms go on in it too. */
export const goOnWith = (fresh) => {
  token = fresh;
  document.querySelectorAll('input[name=token]').forEach((field) => { field.value = fresh; });
};
