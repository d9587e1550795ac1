/** Lets Escape close the menu of a narrow screen and return to its button. It opens and closes without this. */
export function closeMenuOnEscape(): void {
  const menu = document.querySelector<HTMLDetailsElement>('[data-menu]');
  menu?.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}
