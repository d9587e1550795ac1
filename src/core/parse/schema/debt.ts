import * as z from 'zod';
import type { DebtEntry } from '../../model/entry.ts';
import { debtStatuses, visibilities } from '../../model/status.ts';
import { id } from './id.ts';
import { mapping, type Shape } from './mapping.ts';
import { oneManyOrNone, serves } from './reference.ts';
import { text } from './text.ts';

/** A debt as its opening note writes it. */
export const debt = mapping({
  id: id.describe('Short name of the debt, unique among the records of its series.'),
  text: text.describe('What was left in a state that has to be paid for later.'),
  status: z.enum(debtStatuses).default('open').describe('Whether it is still owed.'),
  remedy: text.optional().describe('What would pay it off.'),
  owner: oneManyOrNone.describe('Who answers for it.'),
  for: serves.optional().describe('The objectives, outcomes, programs or goals that it serves, or `none`.'),
  tracker: oneManyOrNone.describe('Ids of the same matter in an outside tracker.'),
  visibility: z.enum(visibilities).default('public').describe('`private` keeps it out of a public build.'),
} satisfies Shape<DebtEntry>);
