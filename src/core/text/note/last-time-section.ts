import { noteHead } from './part.ts';

/**
 * The text's own "Last time", where it begins with one and the page has that part too: they stand under one head. The
 * rest of the text keeps the meeting's order.
 */
export function lastTimeSection<S extends { readonly words?: string }>(
  sections: readonly S[],
  hasPart: boolean,
): { readonly lastTime?: S; readonly rest: readonly S[] } {
  const [first, ...rest] = sections;
  const same = first?.words?.trim().toLowerCase() === noteHead('last-time').toLowerCase();
  return hasPart && first && same ? { lastTime: first, rest } : { rest: sections };
}
