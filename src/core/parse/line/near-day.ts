import type { NearMiss, Part } from './part.ts';
import type { Tail } from './tail.ts';

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?';
const number = '\\d{1,2}(?:st|nd|rd|th|\\.)?';
const year = '(?:,?[ \\t]+\\d{4})?';
const days = [
  '\\d{4}-\\d{1,2}-\\d{1,2}',
  '\\d{1,2}[./]\\d{1,2}(?:[./](?:\\d{2,4})?)?',
  `(?:\\p{L}{3,9},?[ \\t]+)?${number}[ \\t]+${month}${year}`,
  `${month}[ \\t]+${number}${year}`,
  'today|tonight|tomorrow',
  'e\\.?o[dwmqy]\\.?',
  '(?:the[ \\t]+)?end[ \\t]+of[ \\t]+(?:(?:the|this|next)[ \\t]+)?(?:day|week|month|quarter|year)',
  'next[ \\t]+(?:week|month|quarter|year)',
];
const atTheEnd = new RegExp(`(?:^|[ \\t])(?:by|until)[ \\t]+(?<day>${days.join('|')})[.!]?$`, 'iu');

/** A day at the end of an action that is none of those that `due` takes, so that the action would have none. */
export function nearDay({ value, at }: Part, { attributes }: Pick<Tail, 'attributes'>): NearMiss | undefined {
  const { day } = atTheEnd.exec(value.slice(-60))?.groups ?? {};
  if (day === undefined || /\bdue\b/.test(attributes?.value ?? '')) return undefined;
  return {
    at: at + value.lastIndexOf(day),
    message: `\`${day}\` is no day that a line can have, so the action has no due date.`,
    hint: 'write a day such as `by friday`, `by 12 May` or `by 2026-05-12`',
  };
}
