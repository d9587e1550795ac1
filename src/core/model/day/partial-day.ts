import { isDay } from './day.ts';

/** A day as somebody remembers it: `2020`, `2020-05`, `2020-05-22` or `--05-22` (ISO 8601-1, 5.2.2). */
export type PartialDay = string;

/** True for text that names a year, a month, a day, or a day without its year. */
export function isPartialDay(text: string): boolean {
  if (/^\d{4}$/.test(text)) return isDay(`${text}-01-01`);
  if (/^\d{4}-\d{2}$/.test(text)) return isDay(`${text}-01`);
  if (text.startsWith('--')) return isDay(`2000-${text.slice(2)}`);
  return isDay(text);
}
