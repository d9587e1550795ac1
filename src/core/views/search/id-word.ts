import { bareLetters } from './bare-letters.ts';

/**
 * Returns the one word by which a whole id, name or date is searched: its letters and digits, then an ending that no
 * word of a text has. So the search for an id finds what has the id, and not what names it or begins with it.
 */
export function idWord(id: string): string {
  const signs = bareLetters(id).replace(/[^\p{L}\p{N}]+/gu, '');
  return signs && `${signs}zq`;
}

/** The word by which the record of a whole page is searched, if other records are parts of it. No id makes this word. */
export const wholeWord = 'zqdividedzq';
