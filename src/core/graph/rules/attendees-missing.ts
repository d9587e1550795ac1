import { finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/** A note says who was there, even if only that nobody knows. */
export const attendeesMissing: Rule = {
  code: 'attendees-missing',
  check: ({ notes }) =>
    notes
      .filter(({ note }) => note.attendees === undefined)
      .map(({ note }) =>
        finding(
          'attendees-missing',
          { path: note.path, spot: { keys: [] } },
          'Missing `attendees`, expected a list of who was there.',
          { hint: 'add `attendees: [name, name]`, or `attendees: unknown` where nobody knows' },
        ),
      ),
};
