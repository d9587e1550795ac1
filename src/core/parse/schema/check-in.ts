import * as z from 'zod';
import type { CheckInEntry } from '../../model/entry.ts';
import { healths, lifecycles } from '../../model/status.ts';
import { either, mapping, type Shape } from './mapping.ts';
import { text } from './text.ts';

const whole = mapping({
  ref: text.describe('The objective, outcome or quarterly goal.'),
  status: z.enum(lifecycles).optional().describe('How far it is.'),
  health: z.enum(healths).optional().describe('How sure its owners are that it will be reached.'),
  team: text.optional().describe('Whose work it is, where that was said.'),
  goal: text.optional().describe('The quarterly goal it belongs to, or `none` said on purpose.'),
  note: text.optional().describe('What was said of it.'),
} satisfies Shape<CheckInEntry>);

/** What a note says about an objective, outcome or goal; a reference alone says that it was spoken of. */
export const checkIn = either(text, whole, 'a reference, or a mapping with `ref`').transform(
  (written): CheckInEntry => (typeof written === 'string' ? { ref: written } : written),
);
