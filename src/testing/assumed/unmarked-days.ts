import { type Day, partsOf } from '../../core/model/day/day.ts';
import { printDay } from '../../core/text/lines/day.ts';

/*
 * Finds prints of assumed days without their mark. It reads what a file says, not how it was made, so it also finds the
 * print of a new place that forgets the mark.
 */

/** Returns the prints of assumed days in a text that have no mark before them, each with the words around it. */
export function unmarkedIn(text: string, days: readonly Day[]): readonly string[] {
  return days.flatMap((day) => {
    const { year } = partsOf(day);
    const [long, short] = [printDay(day, 'long').replace(` ${year}`, ''), printDay(day, 'short')];
    // A line may break within it. Another year is another day.
    const print = `(?<!\\d)(?:${long}|${short})\\b(?! (?!${year})\\d{4})`.replaceAll(' ', '\\s+');
    return [...text.matchAll(new RegExp(print, 'g'))].flatMap(({ index, 0: { length } }) =>
      /(?:≈|about)\s*$/.test(text.slice(0, index)) ? [] : around(text, index, length),
    );
  });
}

/** Returns the values of data that are assumed days without a mark beside them or on what they are of, each with its path. */
export function unmarkedInData(
  value: unknown,
  days: readonly Day[],
  path = '',
  marked: ReadonlySet<Day> = new Set(),
): readonly string[] {
  if (typeof value === 'string') return days.includes(value) && !marked.has(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((one, index) => unmarkedInData(one, days, `${path}[${index}]`, marked));
  const own = new Set([
    ...marked,
    ...marksOf(value, days),
    ...Object.values(value).flatMap((one) => listed(one)),
  ]);
  return Object.entries(value).flatMap(([key, one]) => unmarkedInData(one, days, `${path}.${key}`, own));
}

/** The days that an object says are assumed: `true` is all that it has. */
function marksOf(value: object, days: readonly Day[]): readonly Day[] {
  const isMarked = ['assumed', 'dayAssumed'].some((key) => Reflect.get(value, key) === true);
  return isMarked ? days : listed(value);
}

/** The list of assumed days of a reference or a record. */
function listed(value: unknown): readonly Day[] {
  if (typeof value !== 'object' || value === null) return [];
  return ['assumed', 'assumedDays'].flatMap((key) => {
    const days: unknown = Reflect.get(value, key);
    return Array.isArray(days) ? days : [];
  });
}

function around(text: string, index: number, length: number): readonly [string] {
  return [text.slice(Math.max(0, index - 60), index + length + 20).replace(/\s+/g, ' ')];
}
