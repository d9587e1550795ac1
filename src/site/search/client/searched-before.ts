/** The key of an address (also in `search-keys.ts`, which every page loads) under which a result takes its words to its page, which marks them. */
export const foundKey = 'found';

/** The words that were searched over this page before a result was opened. The history of the browser keeps them. */
export function searchedBefore(): string | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('searched' in state)) return undefined;
  return typeof state.searched === 'string' ? state.searched : undefined;
}

/** Keeps the words with this step of the history, or forgets them. */
export function keepSearched(searched: string | undefined): void {
  history.replaceState({ ...history.state, searched }, '');
}
