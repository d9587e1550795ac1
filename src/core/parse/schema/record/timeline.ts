import type { TimelineEntry } from '../../../model/review.ts';
import { mapping, type Shape } from '../value/mapping.ts';
import { name, text } from '../value/text.ts';

/** One moment of an incident. */
export const moment = mapping({
  at: name.describe('The time, as written.'),
  text: text.describe('What happened.'),
} satisfies Shape<TimelineEntry>);
