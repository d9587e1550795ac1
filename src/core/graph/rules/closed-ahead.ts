import { at, finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/**
 * What has not happened cannot be reported as done: a closing date is not after today. It may be after the date of its
 * note, since a note may be edited between two meetings.
 */
export const closedAhead: Rule = {
  code: 'closed-ahead',
  check: ({ notes, today }) =>
    notes.flatMap(({ note }) =>
      (['actions', 'followUps'] as const).flatMap((list) =>
        note[list].flatMap(({ closed }, index) =>
          closed === undefined || closed <= today || note.date > today
            ? []
            : [
                finding(
                  'closed-ahead',
                  at(note.path, list, index, 'closed'),
                  `The closing date \`${closed}\` is after today (\`${today}\`). Until then the record is open.`,
                  { hint: 'check the date, or write the report once it is closed' },
                ),
              ],
        ),
      ),
    ),
};
