import type { Day } from '../../model/day/day.ts';
import { count } from '../lines/count.ts';
import { printDay } from '../lines/day.ts';

/** The rounds of a year in one line: `2019: 50 rounds done, 2 missed: 4 Mar, 11 Mar`. */
export function roundYearWords({
  year,
  done,
  missed,
}: {
  readonly year: string;
  readonly done: number;
  readonly missed: readonly Day[];
}): string {
  const days = missed.map((day) => printDay(day, 'short')).join(', ');
  const head = year === '' ? '' : `${year}: `;
  if (missed.length === 0) return `${head}${count(done, 'round')} done`;
  if (done === 0) return `${head}${count(missed.length, 'round')} missed: ${days}`;
  return `${head}${count(done, 'round')} done, ${missed.length} missed: ${days}`;
}
