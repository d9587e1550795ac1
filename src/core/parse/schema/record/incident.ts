import type { IncidentEntry } from '../../../model/review.ts';
import { mapping, type Shape } from '../value/mapping.ts';
import { text } from '../value/text.ts';

/** An incident: service, times, impact and detection. Times are text, as written. */
export const incident = mapping({
  service: text.optional().describe('The service that failed.'),
  start: text.optional().describe('When it began, with a time zone if known.'),
  end: text.optional().describe('When it ended.'),
  severity: text.optional().describe('Severity, in your own words.'),
  impact: text.optional().describe('What users could not do.'),
  detection: text.optional().describe('How it was detected.'),
  cause: text.optional().describe('Cause, if known.'),
} satisfies Shape<IncidentEntry>);
