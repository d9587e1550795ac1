/**
 * Remembers the focus before the ledger is drawn again, and returns a function that restores it: to the head of the
 * same column. After a filter was removed, the focus goes to the next filter, or to the form if none is left.
 */
export function keepFocus(activeFilters: HTMLElement): () => void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLButtonElement)) return () => {};
  const column = focused.dataset['sort'];
  if (column !== undefined) return () => focus(`button[data-sort="${column}"]`);
  const at = [...activeFilters.querySelectorAll('button')].indexOf(focused);
  if (at < 0) return () => {};
  return () => {
    const left = activeFilters.querySelectorAll('button');
    const next = left[Math.min(at, left.length - 1)];
    if (next) next.focus();
    else focus('[data-ledger-form] select');
  };
}

function focus(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
