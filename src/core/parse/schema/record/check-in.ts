import * as z from 'zod';
import type { CheckInEntry } from '../../../model/entry.ts';
import { aimStatuses, healths } from '../../../model/status.ts';
import { either, mapping, type Shape } from '../value/mapping.ts';
import { name, text } from '../value/text.ts';

const whole = mapping({
  ref: name.describe('The objective, outcome or quarterly goal.'),
  status: z.enum(aimStatuses).optional().describe('Reported status.'),
  health: z.enum(healths).optional().describe('Reported health, independent of the status.'),
  goal: name.optional().describe('The quarterly goal it belongs to. `none`: no quarterly goal, on purpose.'),
  team: name.optional().describe('The team whose work it is, if reported.'),
  note: text.optional().describe('What was reported.'),
} satisfies Shape<CheckInEntry>);

/** A note's report on an objective, outcome or goal. A reference alone only mentions it. */
export const checkIn = either(name, whole, 'a reference, or a mapping with `ref:`')
  .transform((written) => (typeof written === 'string' ? { ref: written } : written))
  .pipe(whole);
