import type { IncidentEntry } from '../../model/review.ts';
import { mapping, type Shape } from './mapping.ts';
import { text } from './text.ts';

/** What broke, when and how it was noticed. Times are text, as written. */
export const incident = mapping({
  service: text.optional().describe('What broke.'),
  start: text.optional().describe('When it began, with the zone where that is known.'),
  end: text.optional().describe('When it was over.'),
  severity: text.optional().describe('How bad it was, in words of your own.'),
  impact: text.optional().describe('What people could not do.'),
  detection: text.optional().describe('How it was noticed.'),
} satisfies Shape<IncidentEntry>);
