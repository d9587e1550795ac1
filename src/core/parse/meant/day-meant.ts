import { addDays, addMonths, type Day, dayOf, daysBetween, isDay, partsOf } from '../../model/day/day.ts';
import { weekdays } from '../../model/day/meets.ts';
import { relativeDay } from '../../model/day/relative-day.ts';

/** What words in the place of a date mean. */
interface DayMeant {
  /** The sentence after "`…` is not a date." */
  readonly says?: string;
  /** What to write in their place. */
  readonly day?: Day;
  /** What to write in the place of the key, too. */
  readonly pair?: string;
  /** Whether the key should be left out. */
  readonly isNone?: boolean;
}

/** Keys of days that are behind the note that gives them. */
const ofPast: readonly string[] = ['closed', 'from', 'on'];

/** Words for a period in which actions recur, each with our word for it, if there is one. */
const periods: Readonly<Record<string, string>> = {
  ...{ weekly: 'week', 'every week': 'week', 'each week': 'week' },
  ...{ quarterly: 'quarter', 'every quarter': 'quarter', 'each quarter': 'quarter' },
  ...{ 'every meeting': 'meeting', 'each meeting': 'meeting', 'each time': 'meeting' },
};
const otherPeriods =
  /^(?:dai|month|year|annual|bi-?week|bi-?month|fortnight)ly$|^annually$|^recurring$|^fortnight$|^(?:every|each)\b/;

const numbers = 'one two three four five six seven eight nine ten'.split(' ');
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';

/**
 * Returns what a word or phrase means as a date, seen from the day of the note that has it. A due date is ahead, a closing
 * date behind. Words that leave the day open get a sentence only. `undefined` for all other words.
 */
export function dayMeant(words: string, day: Day, key: string): DayMeant | undefined {
  const text = words
    .trim()
    .toLowerCase()
    .replace(/^(?:by|on|until|till|before|due|eta|ca\.?|about|around|~)\s*(?=\S)/, '')
    .replaceAll(/\s+/g, ' ');
  const written = dated(text.replace(/\?+$/, ''));
  if (written !== undefined) return { day: written };
  const isDue = key === 'due';
  return (
    (isDue ? recurring(text) : undefined) ??
    relative(text, day) ??
    ends(text, day) ??
    inWords(text, day, ofPast.includes(key)) ??
    unsure(text, isDue)
  );
}

/** Returns the one date of a text that has no other words than a weekday. */
function dated(text: string): Day | undefined {
  const [, found] = /^(?:\p{L}{2,9}\.?,? )?(\d{4}-?\d{2}-?\d{2})$/u.exec(text) ?? [];
  const day = found?.replaceAll('-', '').replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return day !== undefined && isDay(day) ? day : undefined;
}

function recurring(text: string): DayMeant | undefined {
  const period = Object.hasOwn(periods, text) ? periods[text] : undefined;
  if (period !== undefined) return { says: 'What recurs has `every:`.', pair: `every: ${period}` };
  if (!otherPeriods.test(text)) return undefined;
  return { says: 'What recurs has `every:`, with `meeting`, `week` or `quarter`.' };
}

/** Reads days counted from the note: `tomorrow`, `in two weeks`, `+3d`. */
function relative(text: string, day: Day): DayMeant | undefined {
  const near = { yesterday: -1, today: 0, tonight: 0, eod: 0, 'end of day': 0, tomorrow: 1 }[text];
  if (near !== undefined) return { day: addDays(day, near) };
  const [, count = '', unit] =
    /^(?:in |within |\+ ?)?(an?|\d{1,3}|[a-z]+) ?(d|w|days?|weeks?|months?)(?: from now)?$/.exec(text) ?? [];
  const number = /^an?$/.test(count)
    ? 1
    : numbers.includes(count)
      ? numbers.indexOf(count) + 1
      : Number(count);
  if (unit === undefined || !Number.isInteger(number) || number < 1) return undefined;
  if (unit.startsWith('m')) return { day: addMonths(day, number) };
  return { day: addDays(day, unit.startsWith('w') ? number * 7 : number) };
}

/** Reads the ends of periods, as `due` counts them. Which quarter of a year is meant, only the author knows. */
function ends(text: string, day: Day): DayMeant | undefined {
  const { year, month } = partsOf(day);
  const plain = text.replaceAll('-', ' ').replace(/^(?:the )?end of (?:the|this) /, 'end of ');
  if (/^(?:eom|end of month|month end)$/.test(plain)) return { day: relativeDay('end-of-month', day) };
  if (/^(?:eoy|end of year|year end)$/.test(plain)) return { day: dayOf(year, 12, 31) };
  const week = relativeDay('end-of-week', day) ?? day;
  if (/^(?:eow|end of week)$/.test(plain)) return { day: week };
  if (plain === 'this week') return { says: `That week ends on \`${week}\`.` };
  if (plain === 'next week') return { says: `Next week ends on \`${addDays(week, 7)}\`.` };
  if (plain !== 'next month') return undefined;
  const nextMonth = addMonths(dayOf(year, month, 1), 1);
  return { says: `Next month ends on \`${relativeDay('end-of-month', nextMonth)}\`.` };
}

/** Reads weekdays, and days with the name of a month. */
function inWords(text: string, day: Day, isPast: boolean): DayMeant | undefined {
  const [, next, name] = /^(next |this |coming |last )?([a-z]{3,9})$/.exec(text) ?? [];
  const weekday = name === undefined ? -1 : weekdays.findIndex((full) => isShort(name, full.toLowerCase()));
  if (weekday !== -1) {
    const ahead = (weekday - weekdayOf(day) + 7) % 7 || 7;
    if (next === 'next ') return { says: `The first one is \`${addDays(day, ahead)}\`.` };
    return { day: addDays(day, isPast || next === 'last ' ? ahead - 7 : ahead) };
  }
  const before = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\.?(?: of)? ${monthName}(?:,? (\\d{4}))?$`).exec(
    text,
  );
  const after = new RegExp(`^${monthName} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?$`).exec(text);
  const [date, month, year] = before
    ? [before[1], before[2], before[3]]
    : [after?.[2], after?.[1], after?.[3]];
  if (date === undefined || month === undefined) return undefined;
  const number = months.indexOf(month.slice(0, 3)) + 1;
  const found = dayOf(year === undefined ? partsOf(day).year : Number(year), number, Number(date));
  if (!isDay(found) || partsOf(found).date !== Number(date)) return undefined;
  if (year !== undefined) return { day: found };
  const isAsMeant = isPast ? found <= day : found >= day;
  if (isAsMeant) return { day: found };
  // Shortly before the note or after it, the year is not certain.
  if (Math.abs(daysBetween(day, found)) < 90) return { says: 'Write its year, too.' };
  return { day: addMonths(found, isPast ? -12 : 12) };
}

/** Words for periods, seasons and hurry: no date follows from them. */
function unsure(text: string, isDue: boolean): DayMeant | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  if (/\d{4}-\d{2}-\d{2}/.test(text)) return { says: 'Write the date alone.' };
  if (isDue && /^(?:asap|now|immediately|urgent|at once|right away)$/.test(text))
    return { says: 'What is urgent has a date, too, or `next-meeting`.' };
  if (/^(?:q[1-4]|h[12])\b|\b(?:q[1-4]|h[12])$|^next quarter$/.test(text))
    return { says: `Write ${isDue ? 'the last' : 'a'} day of the period.` };
  if (/^(?:kw|cw|week|w) ?\d{1,2}\b|^\d{4}-w\d{1,2}$/.test(text)) return { says: 'Write a day of the week.' };
  if (new RegExp(`^(?:(?:early|mid|late|end of|beginning of)[ -])?${monthName}(?: \\d{4})?$`).test(text))
    return { says: 'Write a day of the month.' };
  if (/^\d{4}-\d{2}$/.test(text)) return { says: 'Write a day of the month.' };
  return /^(?:high|medium|low|critical|p[0-4])$/.test(text)
    ? { says: 'A priority has no place here.', isNone: true }
    : undefined;
}

/** Whether a word is a weekday or its first letters: `mon`, `thurs`. */
function isShort(word: string, full: string): boolean {
  return word.length >= 3 && full.startsWith(word);
}

/** Returns the weekday of a day as its place in `weekdays`, from Thursday. */
function weekdayOf(day: Day): number {
  return ((daysBetween('1970-01-01', day) % 7) + 7) % 7;
}
