import { isStaleAfter, staleAfterMeetings, staleAfterUnmentionedDays } from '../../model/stale.ts';
import { count } from './count.ts';

/** The word for a health that has not been confirmed lately, to print after the day of its check-in. */
export const unconfirmedWords = 'stale';

/** The heading above stale records, which the next meeting should close or drop. */
export const closeOrDrop = 'Close or drop?';

/** The words after a number of stale records: the condition for being stale. */
export const staleWords = `not mentioned at the last ${staleAfterMeetings} meetings, or for ${staleAfterUnmentionedDays} days`;

/** The line that unfolds stale actions: `Close or drop? 3 actions not mentioned at the last 3 meetings, or for 91 days`. */
export function closeOrDropWords(number: number, noun = 'action'): string {
  return `${closeOrDrop} ${count(number, noun)} ${staleWords}`;
}

/** Whether a health reported `days` days ago is stale. A stale health is printed in grey, with its day. */
export function isStaleHealth(days: number): boolean {
  return isStaleAfter(days);
}
