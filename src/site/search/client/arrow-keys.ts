/** Moves the focus with the arrow keys from the input through the results and back. Enter follows a link by itself. */
export function followArrowKeys(box: HTMLElement, input: HTMLInputElement, results: HTMLElement): void {
  box.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const from = event.target;
    if (step === 0 || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (from !== input && !(from instanceof Node && results.contains(from))) return;
    const links: readonly EventTarget[] = [...results.querySelectorAll<HTMLAnchorElement>('.what a')];
    const at = links.indexOf(from);
    const next = at + step < 0 ? input : links[at + step];
    if (!(next instanceof HTMLElement) || (from === input && step < 0)) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  });
}
