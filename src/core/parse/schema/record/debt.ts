import * as z from 'zod';
import type { DebtEntry } from '../../../model/entry.ts';
import { debtStatuses, debtStatusOf, statusIn, visibilities } from '../../../model/status.ts';
import { ordinal } from '../value/figure.ts';
import { formerly } from '../value/former.ts';
import { id } from '../value/id.ts';
import { either, mapping, type Shape } from '../value/mapping.ts';
import { oneManyOrNone, serves, topicOf } from '../value/reference.ts';
import { text } from '../value/text.ts';

const cause = either(text, ordinal, 'a text, or the number of a goal or of an unplanned item');

/** A debt as its opening note writes it. */
export const debt = mapping({
  id: id.describe('Short name of the debt, unique among the records of its series.'),
  text: text.describe('What was left for later.'),
  note: text.optional().describe('What else to know about it.'),
  status: z
    .enum([...debtStatuses, 'repaid', 'accepted'])
    .transform((word) => statusIn(debtStatuses, debtStatusOf(word)) ?? 'open')
    .pipe(z.enum(debtStatuses))
    .default('open')
    .describe('Status of the debt. `repaid` is the same as `done`, and `accepted` as `dropped`: it stays.'),
  remedy: text.optional().describe('What would repay it.'),
  cause: cause
    .optional()
    .describe(
      'What caused it: a text, or an item of the sprint of the note, as `goal/2` (or `2`) or `unplanned/4`.',
    ),
  owner: oneManyOrNone.describe('The owner: people or teams.'),
  for: serves
    .optional()
    .describe('The objectives, outcomes, programs or goals it serves. `none`: standalone.'),
  tracker: oneManyOrNone.describe('Ids of the same subject in a tracker.'),
  topic: topicOf,
  visibility: z.enum(visibilities).default('public').describe('`private` keeps it out of the built site.'),
  formerly: formerly('series', undefined).describe(
    'Earlier ids of the debt, short or full. Its old address leads here.',
  ),
} satisfies Shape<DebtEntry>);
