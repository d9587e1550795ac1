/** The day on which a series meets, as it is written: `thursday` or `first thursday`. */
export interface MeetsOn {
  /** Days after Thursday: 1 January 1970 was one. */
  readonly weekday: number;
  /** The week of the month, from 1. The last one is 5. */
  readonly week?: number;
}

/** The days of the week, from the first of 1970. */
export const weekdays: readonly string[] = [
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
];
/** The weeks of a month. */
export const weeksOfMonth: readonly string[] = ['first', 'second', 'third', 'fourth', 'last'];

/** Reads `thursday`, or `first thursday`. Returns `undefined` for anything else. */
export function readMeets(text: string): MeetsOn | undefined {
  const words = text.toLowerCase().split(' ');
  const weekday = weekdays.indexOf(words.at(-1) ?? '');
  const week = weeksOfMonth.indexOf(words[0] ?? '') + 1;
  if (weekday < 0 || words.length > 2) return undefined;
  if (words.length === 1) return { weekday };
  return week > 0 ? { weekday, week } : undefined;
}
