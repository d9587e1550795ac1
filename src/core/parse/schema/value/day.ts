import * as z from 'zod';
import { isDay } from '../../../model/day/day.ts';
import { isPartialDay } from '../../../model/day/partial-day.ts';
import { isRelativeDay } from '../../../model/day/relative-day.ts';
import type { DueEntry } from '../../../model/entry.ts';
import { nearest } from '../../../model/finding/nearest.ts';
import { problemOfDay } from './day-problem.ts';
import { checkedBy, expected, type Problem } from './problem.ts';

const dayWords = 'a date such as `2017-07-25`';
const dueWords = 'a date such as `2017-07-25`, `friday`, `+2w`, `next-meeting` or `end-of-quarter`';
const partialWords = '`2017`, `2017-07`, `2017-07-25` or `--07-25`';

/** A date with year, month and day. */
export const day = z
  .string({ error: expected('bad-date', dayWords) })
  .superRefine(checkedBy((value) => (isDay(value) ? undefined : problemOfDay(value))))
  .meta({ format: 'date' });

/** What every relative day looks like: `friday`, `12 May`, `+2w`, `end-of-week`. */
const relativeForm =
  /^\s*(?:\+\d{1,3}[dwm]|[a-z]{3,9}|end-of-(?:week|month)|(?:\d{1,2} )?[a-z]{3,9}(?: \d{1,2})?(?:,? \d{4})?)\s*$/i;

const dueEvents = ['next-meeting', 'end-of-quarter'] as const;

function isDue(value: string): value is DueEntry {
  return isDay(value) || dueEvents.some((event) => event === value) || isRelativeDay(value);
}

/** A day that is counted from the date of the note. */
const relativeDay = z.string().regex(relativeForm);

/** A due date: a date, or an event or a relative day that is resolved to one. */
export const due = z
  .string({ error: expected('bad-date', dueWords) })
  .transform((value, context): DueEntry => {
    if (isDue(value)) return value;
    checkedBy(problemOfDue)(value, context);
    return z.NEVER;
  })
  .pipe(z.union([day, z.enum(dueEvents), relativeDay]));

/** Words that leave a due date open. */
const noDue = /^(?:tb[acd]|asap|none|open|later|soon|unknown|n\/?a|\?+|[-–—]+|ongoing|whenever)$/i;

/** What people write for an event that the format has. */
const dueEventOf: readonly (readonly [RegExp, (typeof dueEvents)[number]])[] = [
  [/^(?:eoq|quarter[- ]end|end[- ]of[- ](?:the[- ])?quarter)$/i, 'end-of-quarter'],
  [/^next(?:[- ](?:meeting|time|session|call))?$/i, 'next-meeting'],
];

/** The end of a period in a word that a group may have for its planning periods. No note knows the word of its site. */
const ownPeriodEnd =
  /^end[- ]of[- ](?:the[- ])?(?:trimester|semester|half(?:[- ]year)?|term|iteration|cycle|period|sprint)$/i;

function problemOfDue(value: string): Problem {
  const event = dueEventOf.find(([words]) => words.test(value.trim()))?.[1] ?? nearest(value, dueEvents);
  const problem = problemOfDay(value, dueWords);
  if (event !== undefined) return { ...problem, hint: `write \`${event}\`` };
  if (ownPeriodEnd.test(value.trim())) {
    const hint = 'write it as `YYYY-MM-DD`, or as `end-of-quarter` if it is the end of your planning period';
    return { ...problem, hint };
  }
  if (!noDue.test(value.trim())) return problem;
  const message = `\`${value}\` is not a date. Leave out what is not known.`;
  return { ...problem, message, atKey: true, hint: `remove \`due: ${value}\`` };
}

/** A bare year, which YAML reads as a number. */
const yearAsText = z.int().transform(String).pipe(z.string());

/** A date that may lack its day, month or year. */
export const partialDay = z
  .union([z.string(), yearAsText], { error: expected('bad-date', partialWords) })
  .superRefine(checkedBy((value) => (isPartialDay(value) ? undefined : problemOfDay(value, partialWords))));

/** A partial date, or `unknown`. */
export const partialDayOrUnknown = z
  .union([z.string(), yearAsText], {
    error: expected('bad-date', `${partialWords}, or \`unknown\``),
  })
  .superRefine(
    checkedBy((value) =>
      value === 'unknown' || isPartialDay(value)
        ? undefined
        : problemOfDay(value, `${partialWords}, or \`unknown\``),
    ),
  );
