import type { Quarter } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { Action, Decision } from '../../model/record.ts';
import { startOn, statusAfter } from '../lines/action-on.ts';
import { isActive } from '../lines/due.ts';

/** The actions and decisions of a quarter. Each is opened, closed and decided in one quarter at most. */
export interface QuarterFlow {
  /** Opened by its meetings, newest first, without superseded ones and those older than the archive. */
  readonly opened: readonly Action[];
  /** Done or dropped in it, newest first. */
  readonly closed: readonly Action[];
  /** Open and not deferred at its end, or today while it is in progress, oldest first. */
  readonly carried: readonly Action[];
  /** Accepted or rejected in it, newest first. */
  readonly decided: readonly Decision[];
}

/** The flow of each of these quarters, as of the date of the archive. */
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
          quarter.starts <= today ? actions.filter((action) => wasActive(action, quarter.ends, today)) : [],
        decided: decided.get(quarter) ?? [],
      },
    ]),
  );
}

/** Whether an action was open and not deferred at the end of a day, or is so `today` if that day is ahead. */
function wasActive(action: Action, day: Day, today: Day): boolean {
  const then = day < today ? day : today;
  const last = action.events.findLast((event) => event.day <= then);
  return last !== undefined && isActive({ status: statusAfter(last), start: startOn(action, then) }, then);
}

function isDoneOrDropped({ status }: Action): boolean {
  return status === 'done' || status === 'dropped';
}

/** Returns the date on which a decision was last accepted or rejected, or `undefined` while it is proposed. */
function decidedOn({ earlier, events }: Decision): Day | undefined {
  if (earlier) return undefined;
  const isDecided = (status: string | undefined) => status === 'accepted' || status === 'rejected';
  return events.findLast(({ status }, index) => isDecided(status) && status !== events[index - 1]?.status)
    ?.day;
}

/** Groups records by the quarter of their date, newest first. */
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
