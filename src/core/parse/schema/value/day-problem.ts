import { addMonths, isDay, partsOf } from '../../../model/day/day.ts';
import type { Problem } from './problem.ts';

/** Returns the problem of a text that is not a date. `words` lists the other forms that its key takes, if any. */
export function problemOfDay(value: string, words?: string): Problem {
  if (value.trim() === '') {
    return { code: 'bad-date', message: 'The date is empty.' };
  }
  const why = whyNoDay(value);
  const reason = why === undefined ? '' : `: ${why}`;
  const expected = why === undefined && words !== undefined ? ` Expected ${words}.` : '';
  const meant = probablyMeant(value);
  return {
    code: 'bad-date',
    message: `\`${value.slice(0, 60)}\` is not a date${reason}.${expected}`,
    hint: meant === undefined ? hintFor(value) : `write \`${meant}\``,
  };
}

function whyNoDay(value: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return undefined;
  const { year, month, date } = partsOf(value);
  if (year < 1900) return 'the first year is 1900';
  if (month < 1 || month > 12) return `there is no month ${match[2]}`;
  if (date < 1) return `there is no day ${match[3]}`;
  const last = partsOf(lastDayOf(value)).date;
  return `month ${match[2]} of ${match[1]} has ${last} days`;
}

function lastDayOf(value: string): string {
  // January 31 plus months is the last day of the month it reaches.
  return addMonths(`${value.slice(0, 4)}-01-31`, partsOf(value).month - 1);
}

/** Returns the date behind another order or other separators, or `undefined` if that is only a guess. */
export function probablyMeant(value: string): string | undefined {
  const largest =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}[:.]\d{2}[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?$/.exec(value);
  if (largest) return dayIf(largest[1], largest[2], largest[3]);
  const smallest = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(value);
  if (!smallest) return undefined;
  const [, first, second, year] = smallest;
  if (value.includes('.') || Number(first) > 12) return dayIf(year, second, first);
  return Number(second) > 12 ? dayIf(year, first, second) : undefined;
}

function dayIf(year = '', month = '', date = ''): string | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

function hintFor(value: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? undefined : 'write it as `YYYY-MM-DD`';
}
