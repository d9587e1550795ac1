import type { Action, TeamPart } from '../../model/record.ts';
import { isOpen } from '../lines/due.ts';
import { reportActionLine } from './action-line.ts';
import type { ReportLine } from './line.ts';
import { isSaidWithin, type ReportPeriod } from './period.ts';

/**
 * The parts of one team, in actions of everyone that are still open, which it did or dropped within a period; the
 * actions are as they stood at its end.
 */
export function partsEnded(
  actions: readonly Action[],
  teamId: string,
  period: ReportPeriod,
): Readonly<Record<'done' | 'dropped', readonly ReportLine[]>> {
  const ended = (status: 'done' | 'dropped') =>
    actions
      .filter(isOpen)
      .flatMap((action) =>
        action.parts
          .filter((part) => part.team.id === teamId && part.status === status)
          .flatMap((part) => lineOf(action, part, status, period) ?? []),
      );
  return { done: ended('done'), dropped: ended('dropped') };
}

function lineOf(
  action: Action,
  { event }: TeamPart,
  status: 'done' | 'dropped',
  period: ReportPeriod,
): ReportLine | undefined {
  if (!event || !isSaidWithin(period, event)) return undefined;
  const { due, ...line } = reportActionLine(action, event, period);
  return {
    ...line,
    changes: [{ to: status }],
    closed: event.day,
    ...(due && { due: { ...due, standing: 'closed' } }),
  };
}
