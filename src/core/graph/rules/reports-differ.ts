import type { Finding } from '../../model/finding/finding.ts';
import type { FollowUp } from '../../model/linked-note.ts';
import { at, finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/**
 * Reports of one day on one record agree. Two notes of a day have no order but that of their file names, so a renamed
 * file would change the status. In one note only the last of two reports would hold.
 */
export const reportsDiffer: Rule = {
  code: 'reports-differ',
  check: ({ notes }) => {
    const reports = notes.flatMap(({ followUps }) =>
      followUps.filter(({ entry }) => entry.status !== undefined),
    );
    return [...Map.groupBy(reports, subjectOf).values()].flatMap(differing);
  },
};

/** The record, the day and the team of a report. Teams have parts of their own. */
function subjectOf({ entry, note, record }: FollowUp): string {
  return `${record?.id ?? `${note.series.id}/${entry.ref}`} ${note.note.date} ${entry.team ?? ''}`;
}

/** Returns a finding for each report that differs from the first one of its day. */
function differing([first, ...others]: readonly FollowUp[]): readonly Finding[] {
  if (!first) return [];
  return others.flatMap(({ entry, index, note }) => {
    if (entry.status === first.entry.status) return [];
    const isSame = first.note === note;
    const where = at(note.note.path, 'followUps', index, 'status');
    const message = `\`${entry.ref}\` is reported as \`${entry.status}\` here and as \`${first.entry.status}\` ${isSame ? 'in the same note' : 'in another note of the same day'}.`;
    const hint = isSame
      ? 'remove one of the two'
      : 'remove the earlier report, or correct the date of one note';
    const related = [
      {
        ...at(first.note.note.path, 'followUps', first.index, 'status'),
        message: `Reported as \`${first.entry.status}\`.`,
      },
    ];
    return [finding('reports-differ', where, message, { hint, related })];
  });
}
