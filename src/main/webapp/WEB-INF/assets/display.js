// Light or dark, contrast and size of letters, as chosen in this browser; set before the page is drawn.
(() => {
  const standard = { scheme: 'auto', contrast: 'normal', size: 'normal' };
  const root = document.documentElement;
  const chosen = (name) => {
    try {
      return localStorage.getItem('kexin.' + name) || standard[name];
    } catch {
      return standard[name];
    }
  };
  const show = () => Object.keys(standard).forEach((name) => { root.dataset[name] = chosen(name); });
  const mark = () => document.querySelectorAll('[data-display] button').forEach((button) => {
    const name = button.parentElement.dataset.display;
    button.setAttribute('aria-pressed', String(button.value === chosen(name)));
  });
  show();
  document.addEventListener('DOMContentLoaded', () => {
    mark();
    document.querySelectorAll('[data-display]').forEach((group) => group.addEventListener('click', (event) => {
      const button = event.target.closest('button');
      if (button) {
        try {
          localStorage.setItem('kexin.' + group.dataset.display, button.value);
        } catch { /* a private window forgets */ }
        root.dataset[group.dataset.display] = button.value;
        mark();
      }
    }));
    const menu = document.querySelector('details.menu');
    document.addEventListener('click', (event) => {
      if (menu && menu.open && !menu.contains(event.target)) menu.open = false;
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && menu && menu.open) {
        menu.open = false;
        menu.querySelector('summary').focus();
      }
    });
    // Pressed twice, sent once. A dialog's form is sent nowhere.
    document.querySelectorAll('form:not([method="dialog"])').forEach((form) => form.addEventListener('submit', (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = 'yes';
      setTimeout(() => delete form.dataset.sent, 4000);
    }));
  });
})();
