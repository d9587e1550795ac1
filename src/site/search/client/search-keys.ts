/** Opens the search with `/` and Ctrl+K (Cmd+K). Its code is loaded with the first key press. */
export function followSearchKeys(): void {
  document.addEventListener('keydown', (event) => {
    const isShortcut = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    const isSlash =
      event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
    if (event.defaultPrevented || event.isComposing || (!isShortcut && !isSlash)) return;
    event.preventDefault();
    void open();
  });
}

async function open(): Promise<void> {
  const input = document.querySelector<HTMLElement>('[data-search-page] input[type="search"]');
  if (input) return input.focus();
  const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
  if (!dialog) return;
  const { openSearch } = await import('./search-dialog.ts');
  openSearch(dialog);
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
