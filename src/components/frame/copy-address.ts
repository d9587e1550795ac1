/** How long the word "copied" stands, in milliseconds. */
const shown = 1500;

/**
 * A press on a link to its own place (the id of a record, the sign beside a heading) copies the whole address, so that
 * it can be pasted into the next minutes. The link itself works as ever, also where nothing can be copied.
 */
export function copyAddresses(): void {
  document.addEventListener('click', async ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    try {
      if (!link || !leadsToItself(link)) return;
      await navigator.clipboard.writeText(link.href);
      tell(link);
    } catch {
      // No clipboard, or no leave to write to it: the address stands in the bar.
    }
  });
}

function leadsToItself(link: HTMLAnchorElement): boolean {
  const id = decodeURIComponent(link.hash.slice(1));
  return (
    link.classList.contains('anchor') || (id !== '' && link.closest(`[id="${CSS.escape(id)}"]`) !== null)
  );
}

function tell(link: HTMLAnchorElement): void {
  const word = document.createElement('span');
  word.className = 'copied';
  word.setAttribute('role', 'status');
  link.after(word);
  // A status is read out when its text changes, not when it appears.
  requestAnimationFrame(() => {
    word.textContent = 'address copied';
  });
  setTimeout(() => word.remove(), shown);
}
