import type { AmendmentEntry } from '../../../model/entry.ts';
import { day } from '../value/day.ts';
import { mapping, type Shape } from '../value/mapping.ts';
import { name, text } from '../value/text.ts';

/** A later correction of a note. */
export const amendment = mapping({
  date: day.describe('The date of the correction.'),
  by: name.optional().describe('Who corrected it.'),
  text: text.describe('What was corrected.'),
} satisfies Shape<AmendmentEntry>);
