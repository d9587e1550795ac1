import type { Quarter } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { Action, Decision } from '../../model/record.ts';
import { startOn, statusAfter } from '../lines/action-on.ts';
import { isAskedFor } from '../lines/due.ts';

/** What happened to actions and decisions in a quarter. Each is opened, closed and decided in one quarter at most. */
export interface QuarterFlow {
  /** Opened by its meetings, newest first; what is older than the archive is not, nor what others took the place of. */
  readonly opened: readonly Action[];
  /** Done or dropped in it, newest first. */
  readonly closed: readonly Action[];
  /** Open and not put off at its end, or now while it runs, the oldest first: what the next quarter starts with. */
  readonly carried: readonly Action[];
  /** Accepted or rejected in it, newest first. */
  readonly decided: readonly Decision[];
}

/** The flow of each of these quarters, as of the archive's day. */
export function quarterFlows(
  { actions, decisions, today }: Pick<Archive, 'actions' | 'decisions' | 'today'>,
  quarters: readonly Quarter[],
): ReadonlyMap<Quarter, QuarterFlow> {
  const quarterOf = (day: Day) => quarters.findLast(({ starts, ends }) => starts <= day && day <= ends);
  const closed = dealt(actions.filter(isDoneOrDropped), ({ closed: day }) => day, quarterOf);
  const decided = dealt(decisions, decidedOn, quarterOf);
  return new Map(
    quarters.map((quarter) => [
      quarter,
      {
        opened: quarter.notes
          .flatMap((note) =>
            note.actions.filter(({ earlier, status }) => !earlier && status !== 'superseded'),
          )
          .toReversed(),
        closed: closed.get(quarter) ?? [],
        carried:
          quarter.starts <= today ? actions.filter((action) => wasAskedFor(action, quarter.ends, today)) : [],
        decided: decided.get(quarter) ?? [],
      },
    ]),
  );
}

/** True for what was asked for at the end of that day, or is `today` where the day has not come yet. */
function wasAskedFor(action: Action, day: Day, today: Day): boolean {
  const then = day < today ? day : today;
  const last = action.events.findLast((event) => event.day <= then);
  return last !== undefined && isAskedFor({ status: statusAfter(last), start: startOn(action, then) }, then);
}

function isDoneOrDropped({ status }: Action): boolean {
  return status === 'done' || status === 'dropped';
}

/** The day on which a decision was last accepted or rejected; one that is only proposed has none. */
function decidedOn({ earlier, events }: Decision): Day | undefined {
  if (earlier) return undefined;
  const isDecided = (status: string | undefined) => status === 'accepted' || status === 'rejected';
  return events.findLast(({ status }, index) => isDecided(status) && status !== events[index - 1]?.status)
    ?.day;
}

/** Records under the quarter of their day, the newest first. */
function dealt<R extends Action | Decision>(
  records: readonly R[],
  dayOf: (record: R) => Day | undefined,
  quarterOf: (day: Day) => Quarter | undefined,
): ReadonlyMap<Quarter | undefined, readonly R[]> {
  const dated = records.flatMap((record) => {
    const day = dayOf(record);
    return day === undefined ? [] : [{ record, day }];
  });
  dated.sort((a, b) => byCodeUnit(b.day, a.day) || byCodeUnit(a.record.id, b.record.id));
  const groups = Map.groupBy(dated, ({ day }) => quarterOf(day));
  return new Map([...groups].map(([quarter, own]) => [quarter, own.map(({ record }) => record)]));
}
