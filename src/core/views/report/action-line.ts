import type { RecordEvent } from '../../model/event.ts';
import type { Action } from '../../model/record.ts';
import { shownStatus } from '../../model/status.ts';
import { wordsOf } from '../../model/words.ts';
import { blockerRefs, blockersThen } from '../lines/blockers.ts';
import { dueView, isDeferred, isOpen } from '../lines/due.ts';
import { aimRef, ownerRefs, recordRef } from '../lines/ref.ts';
import { closingReported, reasonOf } from '../lines/reported.ts';
import { roundTally } from '../lines/round-line.ts';
import { shareTally } from '../lines/team-shares.ts';
import { lineSource, type ReportLine } from './line.ts';
import type { ReportPeriod } from './period.ts';

/** The line of an action with its status at the end of a period, and the note of one of its steps. */
export function reportActionLine(action: Action, event: RecordEvent, { until }: ReportPeriod): ReportLine {
  const { status, closed, carriedOver, serves } = action;
  const shares = isOpen(action) ? shareTally(action) : undefined;
  const start = isDeferred(action, until) ? action.start : undefined;
  const blockedBy = blockersThen(action, until);
  const rounds = roundTally(action);
  const closingOf = closingReported(action);
  // The reason for dropping one part belongs to that part, not to an action that is done.
  const reason =
    (event.part ? undefined : event.reason) ?? (closed === event.day ? action.reason : undefined);
  return {
    ref: recordRef(action),
    ...lineSource(event.note),
    changes: [{ to: shownStatus({ status, blockedBy, ...(start !== undefined && { start }) }) }],
    owners: ownerRefs(action.owners),
    ...(shares && { shares }),
    due: dueView(action, until),
    ...(rounds && { rounds }),
    ...(start !== undefined && { start }),
    ...(closed !== undefined && { closed }),
    ...(closingOf && { closingReported: closingOf }),
    ...(event.said !== undefined && { said: wordsOf(event.note, event.said) }),
    ...(reason !== undefined && { reason: reasonOf(action, reason) }),
    ...(blockedBy.length > 0 && { blockedBy: blockerRefs(blockedBy) }),
    ...(status === 'superseded' && { supersededBy: action.supersededBy.map((by) => recordRef(by.action)) }),
    carriedOver,
    serves: serves.aims.map(aimRef),
  };
}
