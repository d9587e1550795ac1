import { isCollection } from '../../history/is-meeting.ts';
import { at, finding } from '../../linking/where.ts';
import type { Rule } from '../rule.ts';

/** No meeting is held on a day that its series cancelled. A plan that was written before, or an update, may have that day. */
export const dayCancelled: Rule = {
  code: 'day-cancelled',
  check: ({ notes }) =>
    notes.flatMap(({ note: { status, kind, date, path }, series }) =>
      status === 'planned' ||
      kind === 'update' ||
      isCollection(series) ||
      !series.entry.cancelled?.includes(date)
        ? []
        : [
            finding(
              'day-cancelled',
              at(path, 'date'),
              `\`${series.id}\` cancelled its meeting of \`${date}\`, so this note does not count as a meeting.`,
              { hint: `remove \`${date}\` from \`cancelled\` of the series, or add \`kind: update\`` },
            ),
          ],
    ),
};
