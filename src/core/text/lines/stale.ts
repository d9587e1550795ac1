import { isQuietAfter } from '../../model/stale.ts';

/** What is said of a health that nobody confirmed for long, after the day on which it was said. */
export const unconfirmedWords = 'not confirmed since';

/** True where a health that was said `days` days ago has faded: it is printed as past, never as what is so. */
export function hasFaded(days: number): boolean {
  return isQuietAfter(days);
}
