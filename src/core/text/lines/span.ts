import type { Day } from '../../model/day/day.ts';
import { printDay } from './day.ts';

/** From which month to which a list of notes reaches; one month alone where it is all of one. */
export function spanWords({ from, to }: { readonly from: Day; readonly to: Day }): string {
  const [first, last] = [printDay(from, 'month'), printDay(to, 'month')];
  return first === last ? `All of ${first}.` : `From ${first} to ${last}, the newest first.`;
}
