import * as z from 'zod';
import type { CheckInEntry } from '../../../model/entry.ts';
import { aimStatuses, healths } from '../../../model/status.ts';
import { day } from '../value/day.ts';
import { flag, likelihood, measured } from '../value/figure.ts';
import { either, mapping, type Shape } from '../value/mapping.ts';
import { checkedBy, expected, type Problem } from '../value/problem.ts';
import { name, text } from '../value/text.ts';

const wholeNumber = z.number({ error: expected('wrong-type', 'a number') });

const whole = mapping({
  ref: name.describe('The objective, outcome, quarterly goal or milestone.'),
  status: z.enum(aimStatuses).optional().describe('Reported status.'),
  health: z.enum(healths).optional().describe('Reported health, independent of the status.'),
  goal: name.optional().describe('The quarterly goal it belongs to. `none`: no quarterly goal, on purpose.'),
  team: name.optional().describe('The team whose work it is, if reported.'),
  note: text.optional().describe('What was reported.'),
  on: day.optional().describe('The date of the check-in, if it was before the note.'),
  by: name.optional().describe('The person who reported it, if the note itself does not.'),
  value: measured.optional().describe('The current value of the measure: a number, `unknown` or `withheld`.'),
  of: wholeNumber.optional().describe('The whole of which `value` counts a part.'),
  confidence: likelihood.optional().describe('How likely it is to be reached, from 0 to 1.'),
  verdict: flag
    .optional()
    .describe('`true`: this is the result of the quarterly goal, also if it is reported after the quarter.'),
} satisfies Shape<CheckInEntry>).superRefine(checkedBy(wrongWhole));

/** A note's report on an objective, outcome or goal. A reference alone only mentions it. */
export const checkIn = either(name, whole, 'a reference, or a mapping with `ref:`')
  .transform((written) => (typeof written === 'string' ? { ref: written } : written))
  .pipe(whole);

/** A whole without its part, or one that is smaller. */
function wrongWhole({ value, of }: CheckInEntry): Problem | undefined {
  if (of === undefined) return undefined;
  if (value === undefined)
    return {
      ...{ code: 'missing-key', path: ['of'], atKey: true, message: '`of` has no `value` beside it.' },
      hint: `remove \`of: ${of}\``,
    };
  if (typeof value !== 'number' || value <= of) return undefined;
  const message = `\`value\` is \`${value}\`, more than \`of\`, \`${of}\`.`;
  return { code: 'bad-value', path: ['value'], message };
}
