import { isDay } from '../../model/day/day.ts';
import { isRelativeDay } from '../../model/day/relative-day.ts';

/** An action in words, without the day at their end. */
interface DueSaid {
  readonly text: string;
  /** The day as `due` takes it. */
  readonly due: string;
}

/** Periods whose end is a due date. */
const ends = /^(?:the )?end of (?:the |this )?(week|month|quarter)$/;

/** Reads a day at the end of an action: `send the report by Friday`, `until 12 May`. `undefined` if there is none. */
export function dueSaid(words: string): DueSaid | undefined {
  const [, text, day = ''] =
    /^(.*\S)[ \t]+(?:by|until)[ \t]+(\S[^.!]{0,40})[.!]?$/isu.exec(words.trim()) ?? [];
  const due = dueOf(day.trim().replaceAll(/\s+/g, ' ').toLowerCase(), day.trim());
  return text === undefined || due === undefined ? undefined : { text: text.replace(/[,;]$/, ''), due };
}

/** Whether a value is a day in words or digits, as a key of other tools may have it: `friday`, `2026-05-01`, `end of May`. */
export function isDaySaid(value: unknown): boolean {
  if (typeof value === 'number') return true;
  if (typeof value !== 'string') return false;
  const day = value.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  return (
    /^(?:\p{L}[\p{L}.,]* ){0,2}\+?\d/u.test(day) ||
    dueOf(day.replaceAll('-', ' '), day) !== undefined ||
    ofDays.test(day)
  );
}

/** Words that are in days only. */
const ofDays =
  /\b(?:today|tomorrow|end of|next (?:week|month|quarter|meeting)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|^end-of-/;

function dueOf(day: string, written: string): string | undefined {
  if (/^(?:the )?next (?:meeting|time|call)$/.test(day)) return 'next-meeting';
  const period = ends.exec(day)?.[1];
  if (period !== undefined) return `end-of-${period}`;
  if (isDay(day)) return day;
  if (!isRelativeDay(day)) return undefined;
  return /\d/.test(day) ? written : day;
}
