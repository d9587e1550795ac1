import { isStaleAfter } from '../../model/stale.ts';

/** The word for a health that has not been confirmed lately, to print after the day of its check-in. */
export const unconfirmedWords = 'stale';

/** Whether a health reported `days` days ago is stale. A stale health is printed in grey, with its day. */
export function isStaleHealth(days: number): boolean {
  return isStaleAfter(days);
}
