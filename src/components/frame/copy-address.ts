/** How long the message is shown, in milliseconds. */
const shown = 1500;

/**
 * Copies the complete address when a reader clicks a link to its own place (the id of a record, the sign beside a
 * heading), so that it can be pasted into the next note. The link itself still works, also without a clipboard.
 */
export function copyAddresses(): void {
  document.addEventListener('click', async ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    try {
      if (!link || !leadsToItself(link)) return;
      await navigator.clipboard.writeText(link.href);
      confirm(link);
    } catch {
      // No clipboard, or no permission to write to it. The address is in the address bar.
    }
  });
}

function leadsToItself(link: HTMLAnchorElement): boolean {
  const id = decodeURIComponent(link.hash.slice(1));
  return (
    link.classList.contains('anchor') || (id !== '' && link.closest(`[id="${CSS.escape(id)}"]`) !== null)
  );
}

function confirm(link: HTMLAnchorElement): void {
  const word = document.createElement('span');
  word.className = 'copied';
  word.setAttribute('role', 'status');
  link.after(word);
  // A status is read out when its text changes, not when it appears.
  requestAnimationFrame(() => {
    word.textContent = 'Link copied';
  });
  setTimeout(() => word.remove(), shown);
}
