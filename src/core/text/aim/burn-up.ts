import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { printDay } from '../lines/day.ts';

/** A point of a burn-up, as plain values. */
export interface BurnUpValues {
  readonly day: Day;
  readonly opened: number;
  readonly done: number;
}

/** Describes a burn-up for screen readers: its first and its last figures. */
export function burnUpWords({
  points,
  ...of
}: Pick<Ref, 'assumed'> & { readonly points: readonly BurnUpValues[] }): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return 'No actions opened yet.';
  const left = last.opened - last.done;
  const end = figures([last.opened, 'opened'], [last.done, 'done'], [left, 'left']);
  const begin = figures([first.opened, 'opened'], [first.done, 'done']);
  return `${printDay(first.day, 'medium', of)}: ${begin}. ${printDay(last.day, 'medium', of)}: ${end}.`;
}

const eachPeriod = {
  day: 'on each day with a change',
  month: 'at the last change of each month',
  quarter: 'at the last change of each calendar quarter',
  year: 'at the last change of each year',
} as const;

/** The caption of its table: how rows are chosen, and what is not counted. */
export function burnUpCounting(by: keyof typeof eachPeriod): string {
  return `Running totals ${eachPeriod[by]}, without dropped and superseded actions`;
}

function figures(...parts: readonly (readonly [number, string])[]): string {
  const some = parts.filter(([number]) => number !== 0).map(([number, word]) => `${number} ${word}`);
  return some.length === 0 ? 'no actions' : some.join(', ');
}
