import { dueSaid } from '../meant/due-said.ts';
import type { NearMiss, Part } from './part.ts';
import type { Tail } from './tail.ts';
import type { TextLine } from './text-line.ts';

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?';
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
const number = '\\d{1,2}(?:st|nd|rd|th|\\.)?';
const year = '(?:,?[ \\t]+\\d{4})?';
const named = `(?:${month}|[qh][1-4])${year}`;
const span = '(?:day|week|weekend|month|quarter|year|sprint)';
const hour = '(?:\\d{1,2}(?::\\d{2})?[ \\t]*(?:am|pm|h)?|noon|midnight|morning|afternoon|evening)';
const days = [
  '\\d{4}-\\d{1,2}-\\d{1,2}',
  '\\d{1,2}[./]\\d{1,2}(?:[./](?:\\d{2,4})?)?',
  `(?:\\p{L}{3,9},?[ \\t]+)?${number}[ \\t]+${month}${year}`,
  `${month}[ \\t]+${number}${year}`,
  `(?:${hour},?[ \\t]+(?:on[ \\t]+)?)?${weekday}(?:,?[ \\t]+(?:at[ \\t]+)?${hour})?`,
  `(?:(?:the[ \\t]+)?(?:early|mid|late)[ \\t-]+)?(?:(?:this|next)[ \\t]+)?${named}`,
  'today|tonight|tomorrow',
  'e\\.?o[dwmqy]\\.?',
  `(?:the[ \\t]+)?(?:end|start|beginning|middle)[ \\t]+of[ \\t]+(?:(?:the|this|next)[ \\t]+)?(?:${span}|${named})`,
  `(?:(?:early|mid|late)[ \\t-]+)?(?:this|next|coming)[ \\t]+(?:${span}|${weekday})`,
  '(?:the[ \\t]+)?next[ \\t]+(?:meeting|time|call)',
];
const before = '(?<before>by|until|till|before|due(?:[ \\t]+(?:by|on))?)';
const atTheEnd = new RegExp(`(?:^|[ \\t,(])${before}[ \\t]+(?<day>${days.join('|')})[.!)]?$`, 'iu');

const hint = 'write a day such as `by friday`, `by 12 May` or `by 2026-05-12`';

/** A day at the end of an action that is none of those that `due` takes, so that the action would have none. */
export function nearDay({ value, at }: Part, { attributes }: Pick<Tail, 'attributes'>): NearMiss | undefined {
  if (saysDue(attributes)) return undefined;
  const { before = '', day = '' } = atTheEnd.exec(value.slice(-60))?.groups ?? {};
  if (day === '') return undefined;
  const isRead = dueSaid(`x by ${day}`) !== undefined;
  return {
    at: at + value.lastIndexOf(isRead ? before : day),
    message: isRead
      ? `A due date stands after \`by\` or \`until\`, not after \`${before.toLowerCase()}\`, so the action has none.`
      : `\`${day}\` is no day that a line can have, so the action has no due date.`,
    hint: isRead ? `write \`by ${day}\`` : hint,
  };
}

/** A day in the lines that go on with the words of an action, which are its note, so that the action would have none. */
export function nearDayBelow(
  { text, below }: Pick<TextLine, 'text' | 'below'>,
  { attributes }: Pick<Tail, 'attributes'>,
): NearMiss | undefined {
  if (saysDue(attributes)) return undefined;
  const end = below.findIndex((line) => line.trim() === '' || /^[ \t]*(?:[-*+>#|]|\d{1,9}[.)])/.test(line));
  const last = end === -1 ? below.at(-1) : below[end - 1];
  const [said] = /(?:^|[ \t])(?:by|until)[ \t]+\S.{0,40}$/i.exec(last ?? '') ?? [];
  const due = said === undefined ? undefined : dueSaid(`x ${said}`);
  if (said === undefined || !due) return undefined;
  return {
    at: text.length,
    message: `\`${said.trim()}\` is on a line of its note, so the action has no due date.`,
    hint: `put \`${said.trim()}\` at the end of the first line`,
  };
}

function saysDue(attributes: Tail['attributes']): boolean {
  return /\bdue\b/.test(attributes?.value ?? '');
}
