/**
 * Opens the search with `/` and Ctrl+K (Cmd+K), and again after a return from a result. Its code is loaded with the
 * first key press, or on the page of a result.
 */
export function followSearchKeys(): void {
  const again = () => {
    if (history.state?.searched || location.search.includes('found=')) void open(true);
  };
  addEventListener('pageshow', again);
  addEventListener('popstate', again);
  document.addEventListener('keydown', (event) => {
    const { altKey, key } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    const opens = isCommand ? key.toLowerCase() === 'k' : key === '/' && !isTyping(event);
    if (event.defaultPrevented || event.isComposing || altKey || !opens) return;
    event.preventDefault();
    void open();
  });
}

async function open(again?: boolean): Promise<void> {
  (await import('./search-dialog.ts')).openSearch(again);
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
