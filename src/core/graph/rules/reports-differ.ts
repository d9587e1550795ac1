import type { Finding } from '../../model/finding/finding.ts';
import type { FollowUp } from '../../model/linked-note.ts';
import { at, finding } from '../linking/where.ts';
import type { Rule } from './rule.ts';

/**
 * Reports of one day on one record agree. Notes of one day are ordered only by file name, so renaming a file would
 * change the status. Within one note, only the last of two reports would count. Reports on two parts of an action may
 * differ. So may a report on the whole and one on a part, unless the report on the whole closes every part.
 */
export const reportsDiffer: Rule = {
  code: 'reports-differ',
  check: ({ notes, find }) => {
    const reports = notes.flatMap(({ followUps }) =>
      followUps.flatMap((followUp): readonly Report[] => {
        const { status, team } = followUp.entry;
        if (status === undefined) return [];
        const part = team === undefined ? undefined : (find.team(team) ?? find.person(team))?.id;
        return [{ ...followUp, status, part: team === undefined ? undefined : (part ?? team) }];
      }),
    );
    return [...Map.groupBy(reports, subjectOf).values()].flatMap(differing);
  },
};

/** A follow-up with a status. `part` is the id of the team or person whose part it reports. */
interface Report extends FollowUp {
  readonly status: string;
  readonly part?: string;
}

/** The record and the day of a report. */
function subjectOf({ entry, note, record }: Report): string {
  return `${record?.id ?? `${note.series.id}/${entry.ref}`} ${note.note.date}`;
}

/** Returns a finding for each report that contradicts an earlier one of its day. */
function differing(reports: readonly Report[]): readonly Finding[] {
  return reports.flatMap((report, position) => {
    const earlier = reports.slice(0, position).find((one) => contradicts(one, report));
    return earlier ? [differs(report, earlier)] : [];
  });
}

function contradicts(a: Report, b: Report): boolean {
  if (a.status === b.status) return false;
  return a.part === b.part || endsAll(a) || endsAll(b);
}

function endsAll({ part, status }: Report): boolean {
  return part === undefined && (status === 'done' || status === 'dropped');
}

function differs({ entry, index, note, status }: Report, earlier: Report): Finding {
  const isSame = earlier.note === note;
  const where = at(note.note.path, 'followUps', index, 'status');
  const message = `\`${entry.ref}\` is reported as \`${status}\` here and as \`${earlier.status}\` ${isSame ? 'in the same note' : 'in another note of the same day'}.`;
  const hint = isSame
    ? 'remove one of the two'
    : 'remove the earlier report, or correct the date of one note';
  const related = [
    {
      ...at(earlier.note.note.path, 'followUps', earlier.index, 'status'),
      message: `Reported as \`${earlier.status}\`.`,
    },
  ];
  return finding('reports-differ', where, message, { hint, related });
}
