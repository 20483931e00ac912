// Who sees the sign-in is nobody yet: what this browser kept of a course goes. What somebody did or wrote and the server has
// not acknowledged stays for them alone: it lies under their number, and only their pages show or send it.
const course = /^kexin\|course\|/;

if ('caches' in window) {
  for (const name of await caches.keys()) {
    if (course.test(name)) await caches.delete(name);
  }
}
