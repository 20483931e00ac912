// A deed sent to the server: with the session's token, once; the caller decides about trying again.
const token = document.querySelector('meta[name=kexin-token]')?.content ?? '';

export const put = (path, body, keepalive = false) => fetch(path, {
  method: 'PUT',
  headers: { 'X-Kexin-Token': token, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
  body: body === undefined ? undefined : JSON.stringify(body),
  redirect: 'manual',
  keepalive,
});
