import { partyOf } from '../../model/owner.ts';
import type { Action, TeamPart } from '../../model/record.ts';
import { wordsOf } from '../../model/words.ts';
import { firstEndOfPart } from '../dependency/part-first-end.ts';
import { reportedOn } from '../lines/reported.ts';
import { type PartEnd, partEndOf, shareTally } from '../lines/team-shares.ts';
import { reportActionLine } from './action-line.ts';
import type { ReportActions } from './actions.ts';
import type { ReportLine } from './line.ts';
import { byDayOfLine, isReportedWithin, type ReportPeriod } from './period.ts';

/** The parts of a digest with the actions that were closed for its subject. */
type Ends = Pick<ReportActions, 'done' | 'dropped' | 'superseded'>;

/**
 * The actions that were closed in a period for a person or a team. An action goes by their own part, if it ended: as
 * done or dropped at the report on this part, whatever became of the rest. Every other action goes by the whole.
 * `actions` have their status at the end of the period.
 */
export function ownEnds(actions: readonly Action[], id: string, whole: Ends, period: ReportPeriod): Ends {
  const parts = actions.flatMap((action) => {
    const part = action.parts.find(({ owner }) => partyOf(owner).id === id);
    const as = part && partEndOf(part);
    return as && !isWholeEnd(action, part) ? [{ action, part, as }] : [];
  });
  const byPart = new Set(parts.map(({ action }) => action.id));
  const ofWhole = (lines: readonly ReportLine[]) => lines.filter(({ ref }) => !byPart.has(ref.id));
  const ended = (end: PartEnd) =>
    parts.flatMap(({ action, part, as }) => (as === end ? lineOfPart(action, part, as, period) : []));
  return {
    done: [...ofWhole(whole.done), ...ended('done')].sort(byDayOfLine),
    dropped: [...ofWhole(whole.dropped), ...ended('dropped')].sort(byDayOfLine),
    superseded: ofWhole(whole.superseded),
  };
}

/** Whether the report that ended a part also closed the whole action, in the same way. */
function isWholeEnd({ status, closed }: Action, { status: own, event }: TeamPart): boolean {
  return status === own && (event === undefined || event.day === closed);
}

function lineOfPart(
  action: Action,
  part: TeamPart,
  as: PartEnd,
  period: ReportPeriod,
): readonly ReportLine[] {
  const { event } = part;
  if (!event || !isReportedWithin(period, event)) return [];
  const { due, closingReported, supersededBy, ...line } = reportActionLine(action, event, period);
  const shares = shareTally(action);
  const reported = reportedOn(event, action.events[0]?.note);
  return [
    {
      ...line,
      ...(shares && { shares }),
      changes: [{ to: as }],
      closed: event.day,
      ...(reported !== undefined && { closingReported: reported }),
      ...(event.reason !== undefined && { reason: wordsOf(event.note, event.reason) }),
      ...(due && { due: { ...due, status: 'closed', ended: firstEndOfPart(action, part)?.day } }),
    },
  ];
}
