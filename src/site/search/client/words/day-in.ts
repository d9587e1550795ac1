import type { Day } from '../../../../core/model/day/day.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?([a-z]{3,9})\.?,? (\d{4})$/;
const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;

/** Returns the day that a whole query means, if it is one as people write it: `9 March 2026`, `Mar 9, 2026`. */
export function dayIn(words: string): Day | undefined {
  const text = words.toLowerCase().replace(/\s+/g, ' ').trim();
  const [, first, firstMonth, firstYear] = dayFirst.exec(text) ?? [];
  const [, month = firstMonth, second = first, year = firstYear] = monthFirst.exec(text) ?? [];
  if (month === undefined || second === undefined || year === undefined) return undefined;
  const number = months.indexOf(month.slice(0, 3)) + 1;
  return number === 0 ? undefined : `${year}-${`${number}`.padStart(2, '0')}-${second.padStart(2, '0')}`;
}
