import { isMeeting } from '../history/is-meeting.ts';
import { finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/** Every note of a past meeting has `attendees`, or at least `attendees: unknown`. */
export const attendeesMissing: Rule = {
  code: 'attendees-missing',
  check: ({ notes, today }) =>
    notes
      .filter(
        (one) =>
          one.note.attendees === undefined &&
          one.note.status !== 'planned' &&
          one.note.date <= today &&
          isMeeting(one),
      )
      .map(({ note }) =>
        finding(
          'attendees-missing',
          { path: note.path, spot: { keys: [] } },
          'The note has no `attendees`.',
          { hint: 'add `attendees: [name, name]`, or `attendees: unknown`' },
        ),
      ),
};
