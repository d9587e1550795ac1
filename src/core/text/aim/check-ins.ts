import { count } from '../lines/count.ts';

/** The words before the date of the last check-in. */
export const lastCheckInWords = 'Last check-in';

/** The words in the place of the last check-in. */
export const noCheckInWords = 'No check-in yet';

/** The words of a check-in that gives no status, health or comment. */
export const mentionedWords = 'Mentioned, no update';

/** The number of check-ins that can be unfolded. */
export function foldedWords(folded: number): string {
  return count(folded, 'earlier check-in');
}

/** The number of check-ins that a list leaves out, if any. Those that can be unfolded are the `earlier` ones already. */
export function leftOutWords(earlier: number, folded: number): string | undefined {
  return earlier > 0 ? count(earlier, folded > 0 ? 'older check-in' : 'earlier check-in') : undefined;
}
