// Who sees the sign-in is nobody yet: what this browser kept of a course goes, and after a sign-out also what still waited.
const course = /^kexin\|course\|/;
const waiting = /^kexin\.(deed|note)\./;

if ('caches' in window) {
  for (const name of await caches.keys()) {
    if (course.test(name)) await caches.delete(name);
  }
}
try {
  if (sessionStorage.getItem('kexin.leaving')) {
    sessionStorage.removeItem('kexin.leaving');
    Object.keys(localStorage).filter((key) => waiting.test(key)).forEach((key) => localStorage.removeItem(key));
  }
} catch { /* a private window kept nothing */ }
