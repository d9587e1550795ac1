import type { Day } from '../../model/day/day.ts';
import { inWords } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';

/** A point of a burn-up, as plain values. */
export interface BurnUpValues {
  readonly day: Day;
  readonly opened: number;
  readonly done: number;
}

/** What a burn-up shows, for those who do not see it: where it began and where it came to. */
export function burnUpWords(points: readonly BurnUpValues[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return 'Nothing was opened yet.';
  const left = last.opened - last.done;
  const rest = left === 0 ? 'none is left' : left === 1 ? 'one is left' : `${inWords(left)} are left`;
  const begin = `From ${first.opened} opened and ${first.done} done on ${printDay(first.day, 'medium')}`;
  return `${begin} to ${last.opened} opened and ${last.done} done by ${printDay(last.day, 'medium')}: ${rest}.`;
}

const eachPeriod = {
  day: 'a row for each day on which something changed',
  month: 'the last change of each month',
  quarter: 'the last change of each quarter of the year',
  year: 'the last change of each year',
} as const;

/** How the rows of its table were chosen, with the rule by which they count. */
export function burnUpCounting(by: keyof typeof eachPeriod): string {
  return `Actions so far, ${eachPeriod[by]}; what was dropped or replaced no longer counts`;
}
