import * as z from 'zod';
import { readMeets, weekdays, weeksOfMonth } from '../../../model/day/meets.ts';
import { nearest } from '../../../model/finding/nearest.ts';
import { checkedBy, expected, type Problem } from './problem.ts';

const words = 'a weekday such as `thursday`, or `first thursday`';

/** The day on which a series meets. */
export const meets = z
  .string({ error: expected('bad-value', words) })
  .superRefine(checkedBy((value) => (readMeets(value) ? undefined : problemOfMeets(value))));

function problemOfMeets(value: string): Problem {
  const parts = value
    .toLowerCase()
    .trim()
    .replace(/^(?:on )?the /, '')
    .replace(/ (?:of|in) (?:the|each|every|a) month$/, '')
    .replace(/^(?:on|each|every) (?=\S+$)/, '')
    .split(/\s+/);
  const day = weekdayMeant(parts.at(-1) ?? '');
  const week = parts.length === 2 ? weekMeant(parts[0] ?? '') : undefined;
  // Every second Tuesday is no Tuesday, and not the second one of a month.
  const isOther =
    parts.length > 2 && parts.some((part) => /^(?:second|other|2nd|third|alternate)$/.test(part));
  const meant = parts.length === 2 ? week && day && `${week} ${day}` : isOther ? undefined : day;
  return {
    code: 'bad-value',
    message: `\`${value.slice(0, 80)}\` is not a day of a series. Expected ${words}.`,
    hint: meant === undefined ? undefined : `write \`${meant}\``,
  };
}

/** Reads a weekday, also in short: `thu`, `thursdays`. */
function weekdayMeant(word: string): string | undefined {
  return weekdays.find((day) => word.length >= 3 && day.startsWith(word)) ?? nearest(word, weekdays);
}

/** Reads a week of the month, also as a number: `1st`. */
function weekMeant(word: string): string | undefined {
  const number = /^([1-4])(?:st|nd|rd|th)$/.exec(word)?.[1];
  return number === undefined ? nearest(word, weeksOfMonth) : weeksOfMonth[Number(number) - 1];
}
