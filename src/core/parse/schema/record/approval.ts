import type { ApprovalEntry } from '../../../model/note.ts';
import { day } from '../value/day.ts';
import { howMany } from '../value/figure.ts';
import { mapping, type Shape } from '../value/mapping.ts';
import { name } from '../value/text.ts';

/** The approval of a note, as `approve` writes it. */
export const approval = mapping({
  on: day.describe('The date of the approval.'),
  by: name.optional().describe('Who approved it.'),
  digest: name.describe('A digest of the note, by which a later change of it is noticed.'),
  amendments: howMany.describe('The number of amendments that the note had.'),
} satisfies Shape<ApprovalEntry>);
