import type { Due } from '../../model/day/due.ts';
import type { DueView } from '../lines/due.ts';

const dueLetters = { day: 'd', 'next-meeting': 'm', 'end-of-quarter': 'q' } as const;

/**
 * Prints a due date as text: `d2017-08-22`, `m~2017-09-19` for an estimated next meeting, `m` for an unknown one, or
 * empty.
 */
export function printDue(due: DueView | undefined): string {
  return due ? dueLetters[due.written] + (due.estimated ? '~' : '') + (due.day ?? '') : '';
}

/** Reads the text of a due date. */
export function readDue(text: string): Due | undefined {
  const written = (['day', 'next-meeting', 'end-of-quarter'] as const).find(
    (word) => dueLetters[word] === text[0],
  );
  if (!written) return undefined;
  const estimated = text[1] === '~';
  return { written, estimated, day: text.slice(estimated ? 2 : 1) || undefined };
}
