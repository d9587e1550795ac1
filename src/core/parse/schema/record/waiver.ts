import type { WaiverEntry } from '../../../model/entry.ts';
import { mapping, type Shape } from '../value/mapping.ts';
import { name, text } from '../value/text.ts';

/** A finding that a note accepts, with the reason. */
export const waiver = mapping({
  rule: name.describe('The code of the finding.'),
  reason: text.describe('Why the finding is accepted.'),
} satisfies Shape<WaiverEntry>);
