import { foundKey, searchedBefore } from './searched-before.ts';

/**
 * Opens the search with `/` and Ctrl+K (Cmd+K), and again with its words after a return from a result. Its code is
 * loaded with the first key press. Marks the words that the search took to this page.
 */
export function followSearchKeys(): void {
  if (location.search.includes(`${foundKey}=`))
    void import('./mark-found.ts').then((own) => own.markFound(mainOf()));
  for (const event of ['pageshow', 'popstate'])
    window.addEventListener(event, () => {
      const words = searchedBefore();
      if (words) void open(words);
    });
  document.addEventListener('keydown', (event) => {
    const isShortcut = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    const isSlash =
      event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
    if (event.defaultPrevented || event.isComposing || (!isShortcut && !isSlash)) return;
    event.preventDefault();
    void open();
  });
}

function mainOf(): HTMLElement {
  return document.querySelector('main') ?? document.body;
}

async function open(words?: string): Promise<void> {
  const input = document.querySelector<HTMLElement>('[data-search-page] input[type="search"]');
  if (input) return input.focus();
  const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
  if (!dialog) return;
  const { openSearch } = await import('./search-dialog.ts');
  openSearch(dialog, words);
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
