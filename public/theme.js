const root = document.documentElement;
const dark = () =>
  (root.dataset.theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
const store = (act) => {
  try {
    return act(localStorage);
  } catch {
    return null;
  }
};
const kept = store((storage) => storage.getItem('theme'));
if (kept) root.dataset.theme = kept;
root.classList.add('js');
addEventListener('click', ({ target }) => {
  if (!target.closest('[data-switch-theme]')) return;
  root.dataset.theme = dark() ? 'light' : 'dark';
  store((storage) => storage.setItem('theme', root.dataset.theme));
});
