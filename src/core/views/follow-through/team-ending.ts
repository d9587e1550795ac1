import type { RecordEvent } from '../../model/event.ts';
import type { Action, TeamPart } from '../../model/record.ts';
import type { Ending } from './life.ts';

/**
 * How the part of one team in an action of everyone ended: on the day that was first said to end it, by a word on the
 * team or on all, since it was last taken back. An open part was carried over as often as the whole.
 */
export function teamEndingOf(action: Action, { team, status }: TeamPart): Ending {
  const { carriedOver, closed, events, note } = action;
  if (status !== 'done' && status !== 'dropped') return { state: 'open', carriedOver, atOnce: false };
  const isOfTeam = ({ teamId }: RecordEvent) => teamId === undefined || teamId === team.id;
  const back = events.findLastIndex((event) => isOfTeam(event) && isTakenBack(event));
  const end = events.findIndex((event, index) => index > back && isOfTeam(event) && event.kind === status);
  const before = events
    .slice(0, Math.max(end, 0))
    .flatMap((event) => (event.note === note ? [] : event.note));
  const met = new Set(before.filter(({ series }) => series === action.series));
  const ending = events[end];
  if (ending) met.delete(ending.note);
  return {
    state: status,
    closed: ending?.day ?? closed,
    carriedOver: met.size,
    atOnce: ending?.note === note,
  };
}

function isTakenBack({ kind }: RecordEvent): boolean {
  return kind === 'reopened' || kind === 'in-progress' || kind === 'blocked';
}
