import type { Due } from '../../model/day/due.ts';
import type { DueView } from '../lines/due.ts';

const dueLetters = { day: 'd', 'next-meeting': 'm', 'end-of-quarter': 'q' } as const;

/**
 * Prints a due date as text: `d2017-08-22`, `m~2017-09-19` for an estimated next meeting, `m` for an unknown one, or
 * empty. The day of a first end follows: `d2017-08-22/2017-08-20`.
 */
export function printDue(due: DueView | undefined): string {
  if (!due) return '';
  const ended = due.ended === undefined ? '' : `/${due.ended}`;
  return dueLetters[due.written] + (due.estimated ? '~' : '') + (due.day ?? '') + ended;
}

/** Reads the text of a due date, with the day of a first end. */
export function readDue(text: string): (Due & Pick<DueView, 'ended'>) | undefined {
  const written = (['day', 'next-meeting', 'end-of-quarter'] as const).find(
    (word) => dueLetters[word] === text[0],
  );
  if (!written) return undefined;
  const estimated = text[1] === '~';
  const [day, ended] = text.slice(estimated ? 2 : 1).split('/');
  return { written, estimated, day: day || undefined, ...(ended && { ended }) };
}
