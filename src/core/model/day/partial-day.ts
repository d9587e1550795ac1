import { isDay } from './day.ts';

/** A date that may lack its day, month or year: `2020`, `2020-05`, `2020-05-22` or `--05-22` (ISO 8601-1, 5.2.2). */
export type PartialDay = string;

/** Whether a text is a year, a month, a date, or a date without its year. */
export function isPartialDay(text: string): boolean {
  if (/^\d{4}$/.test(text)) return isDay(`${text}-01-01`);
  if (/^\d{4}-\d{2}$/.test(text)) return isDay(`${text}-01`);
  if (text.startsWith('--')) return isDay(`2000-${text.slice(2)}`);
  return isDay(text);
}
