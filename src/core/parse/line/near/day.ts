import { dueSaid } from '../../meant/due-said.ts';
import type { NearMiss, Part } from '../part.ts';
import type { Tail } from '../tail.ts';
import type { TextLine } from '../text-line.ts';

const monthBegins = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?';
const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const month = `(?:${months.map((name) => `${name}|${name.slice(0, 3)}\\.?`).join('|')}|sept\\.?)`;
const weekday =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const number = '\\d{1,2}(?:st|nd|rd|th|\\.)?';
const year = '(?:,?[ \\t]+\\d{4})?';
const time =
  '(?:\\d{1,2}(?::\\d{2})?[ \\t]?[ap]\\.?m\\.?|\\d{1,2}:\\d{2}|noon|midnight)(?:[ \\t]+[a-z]{2,4})?';
const endOfDay =
  '(?:e\\.?o\\.?d\\.?|cob|close[ \\t]+of[ \\t]+business|end[ \\t]+of[ \\t]+(?:the[ \\t]+)?day)';
const season = '(?:spring|summer|autumn|fall|winter)';
const period = `(?:day|week|weekend|month|quarter|half|year|fiscal year|sprint|iteration|semester|term|${season})`;
const quarter = '(?:\\d{4}[- ]?)?[qh][1-4](?:[ \\t,]*(?:of[ \\t]+)?(?:fy[ \\t]?)?\\d{2,4})?';
const days = [
  '\\d{4}-\\d{1,2}-\\d{1,2}',
  '\\d{1,2}[./]\\d{1,2}(?:[./](?:\\d{2,4})?)?',
  `(?:\\p{L}{3,9},?[ \\t]+)?${number}[ \\t]+(?:of[ \\t]+)?${monthBegins}${year}`,
  `${monthBegins}[ \\t]+${number}${year}`,
  `the[ \\t]+\\d{1,2}(?:st|nd|rd|th)(?:[ \\t]+of[ \\t]+${month})?`,
  `${month}${year}`,
  'today|tonight|tomorrow',
  'e\\.?o[dwmqy]\\.?',
  endOfDay,
  time,
  `(?:(?:${time}|${endOfDay})[ \\t]+(?:on[ \\t]+)?)?(?:(?:this|next|the|coming|following|the following)[ \\t]+)?${weekday}(?:[ \\t]+(?:this|next)[ \\t]+week)?(?:,?[ \\t]+(?:at[ \\t]+)?(?:${time}|${endOfDay}|morning|afternoon|evening|night))?`,
  `(?:(?:the[ \\t]+)?(?:very[ \\t]+)?(?:end|start|beginning|middle|close)[ \\t]+of[ \\t]+|(?:early|mid|late)(?:[ \\t]+in)?[ \\t-]+)(?:(?:the|this|next|our|current)[ \\t]+){0,2}(?:${period}|${month}${year}|${quarter}|\\d{4})`,
  quarter,
  `(?:the[ \\t]+)?(?:this|next|coming|following)[ \\t]+${period}`,
  'the[ \\t]+weekend',
  '(?:the[ \\t]+|our[ \\t]+)?(?:next|following)[ \\t]+(?:weekly[ \\t]+|monthly[ \\t]+)?(?:meeting|call|time|sync|session|stand-?up)',
];
const wholly = new RegExp(`^(?:${days.join('|')})$`, 'iu');
/** A time from now on, which is a day behind `within` only: `shorten it by two weeks`. */
const span = /^(an?|one|two|three|four|five|six|\d{1,2})[ \t]+(day|week|month)s?$/i;
const before =
  /(?:^|[ \t([])(?:by|until|till|before|due|within|no later than)(?::|[ \t]+(?:by|on|before|around|about))?[ \t]+/gi;
/** What may follow a day at the end of an action. */
const after =
  /(?:,?[ \t]+(?:at (?:the )?latest|latest|please|if possible|ideally|or so)|[ \t]+\([^()]{0,60}\)|[)\].!])*$/i;

/** Most letters at the end of a text among which a day is sought. */
const longest = 100;

/** A day at the end of a text: its words, and its place. */
interface DayAtEnd {
  readonly day: string;
  readonly at: number;
}

/** Returns the day in words at the end of a text, behind `by` or a word like it. */
function dayAtEnd(text: string): DayAtEnd | undefined {
  const from = Math.max(0, text.length - longest);
  const end = text.slice(from);
  for (const match of end.matchAll(before)) {
    const start = match.index + match[0].length;
    const written = end.slice(start);
    const day = written.slice(0, after.exec(written)?.index);
    const isDay = /within/i.test(match[0]) ? span.test(day) : wholly.test(day) || isRead(day);
    if (isDay) return { day, at: from + start };
  }
  return undefined;
}

/** A day at the end of an action that is none of those that `due` takes, so that the action would have none. */
export function nearDay(
  { value, at }: Part,
  { attributes }: { readonly attributes?: Part },
): NearMiss | undefined {
  const found = hasDue(attributes) ? undefined : dayAtEnd(value);
  if (!found) return undefined;
  const meant = dayMeant(found.day);
  return {
    at: at + found.at,
    message: isRead(found.day)
      ? `\`${found.day}\` does not end the action behind \`by\` or \`until\`, so the action has no due date.`
      : `\`${found.day}\` is no day that a line can have, so the action has no due date.`,
    hint: meant ? `write \`by ${meant}\`` : 'write a day such as `by friday`, `by 12 May` or `by 2026-05-12`',
  };
}

/** The day of an action whose sentence goes on in the next line: only the first one is read for a day. */
export function nearDayBelow({ text, more }: TextLine, tail: Tail): NearMiss | undefined {
  if (!more || hasDue(tail.attributes)) return undefined;
  const found = dayAtEnd(more.text);
  if (!found || found.at < text.length) return undefined;
  // A sentence of its own may be about another day.
  if (/[.!?:;][ \t]/.test(text.charAt(tail.textEnd - 1) + more.text.slice(text.length, found.at)))
    return undefined;
  const meant = isRead(found.day) ? found.day : dayMeant(found.day);
  const isWhole = !tail.attributes && !tail.id && isRead(found.day);
  return {
    at: found.at,
    isBelow: true,
    message: `\`${found.day}\` is not in the first line of the action, so the action has no due date.`,
    hint: isWhole
      ? `write it in one line: \`${more.text}\``
      : `put \`by ${meant ?? 'friday'}\` behind its first line`,
  };
}

function hasDue(attributes: Part | undefined): boolean {
  return /\bdue\b/.test(attributes?.value ?? '');
}

/** Whether `by` and these words are read as a day. */
function isRead(day: string): boolean {
  return dueSaid(`x by ${day}`) !== undefined;
}

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Returns the words that a line can have for a day, if they can be only one. */
function dayMeant(written: string): string | undefined {
  const day = written.toLowerCase();
  if (isRead(written)) return written;
  if (/meeting|call|time|sync|session|stand/.test(day)) return 'next meeting';
  const [, count, unit] = span.exec(day) ?? [];
  const counts = ['a', 'an', 'one', 'two', 'three', 'four', 'five', 'six'];
  const amount = counts.includes(count ?? '') ? Math.max(1, counts.indexOf(count ?? '') - 1) : Number(count);
  if (unit !== undefined && amount > 0) return `+${amount}${unit.charAt(0)}`;
  const ofPeriod = { w: 'week', m: 'month', q: 'quarter' }[/^e\.?o\.?([wmq])\.?$/.exec(day)?.[1] ?? ''];
  if (ofPeriod !== undefined) return `end of ${ofPeriod}`;
  const [, name = '', ofYear = ''] =
    new RegExp(`^(?:(?:the[ \\t]+)?(?:very[ \\t]+)?end[ \\t]+of[ \\t]+)?(${month})(,?[ \\t]+\\d{4})?$`).exec(
      day,
    ) ?? [];
  const index = months.findIndex((full) => name !== '' && full.startsWith(name.slice(0, 3)));
  if (index !== -1) return `${lastDays[index]} ${capital(months[index] ?? '')}${ofYear.replace(/^,/, '')}`;
  const isOther =
    /\d[ \t]*$|\d{1,2}[./]|\b(?:next|following)\b|\d(?:st|nd|rd|th)\b/.test(day) && !/\d:\d{2}$/.test(day);
  const named = isOther ? undefined : new RegExp(`\\b${weekday}\\b`).exec(day)?.[0];
  return named !== undefined && isRead(named) ? named : undefined;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
