import { addDays, type Day, dayOf, partsOf } from '../../model/day/day.ts';

/** First and last day of a quarter. */
export interface Period {
  readonly starts: Day;
  readonly ends: Day;
}

const acrossYears = /^(\d{4})-(\d{2})-q([1-4])$/;
const withinYear = /^(\d{4})-q([1-4])$/;

/**
 * Returns the period of a quarter by its id. `2017-18-q1` is the first quarter of the fiscal year that starts in 2017.
 * `2017-q1` is one of the calendar year, if the fiscal year starts in January. Other ids give `undefined`.
 */
export function periodOf(id: string, fiscalYearStart: number): Period | undefined {
  const match = (fiscalYearStart === 1 ? withinYear : acrossYears).exec(id);
  const year = Number(match?.[1]);
  const quarter = Number(match?.at(-1));
  if (!match || (fiscalYearStart !== 1 && Number(match[2]) !== (year + 1) % 100)) return undefined;
  const month = fiscalYearStart + 3 * (quarter - 1);
  return { starts: dayOf(year, month, 1), ends: addDays(dayOf(year, month + 3, 1), -1) };
}

/** Returns the id of the quarter of a day. */
export function quarterIdOf(day: Day, fiscalYearStart: number): string {
  const { year, month } = partsOf(day);
  const first = month < fiscalYearStart ? year - 1 : year;
  const quarter = Math.floor(((month - fiscalYearStart + 12) % 12) / 3) + 1;
  return fiscalYearStart === 1 ? `${year}-q${quarter}` : `${first}-${shortYear(first + 1)}-q${quarter}`;
}

/** Returns the title of a quarter without one: `2017–18 Q1`, `2017 Q3`. */
export function quarterTitle(id: string): string {
  const across = acrossYears.exec(id);
  if (across) return `${across[1]}–${across[2]} Q${across[3]}`;
  const within = withinYear.exec(id);
  return within ? `${within[1]} Q${within[2]}` : id;
}

function shortYear(year: number): string {
  return String(year % 100).padStart(2, '0');
}
