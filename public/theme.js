// First in <head> and blocking, so that nothing flashes. Without it the page follows the system.
const root = document.documentElement;
const dark = () =>
  (root.dataset.theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
try {
  const kept = localStorage.getItem('theme');
  if (kept) root.dataset.theme = kept;
} catch {
  /* no storage: fine */
}
root.classList.add('js');
addEventListener('click', ({ target }) => {
  if (!target.closest('[data-switch-theme]')) return;
  root.dataset.theme = dark() ? 'light' : 'dark';
  try {
    localStorage.setItem('theme', root.dataset.theme);
  } catch {
    /* lasts for this page */
  }
});
