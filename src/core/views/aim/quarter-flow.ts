import type { Quarter } from '../../model/aim.ts';
import type { Archive } from '../../model/archive.ts';
import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { Action, Decision } from '../../model/record.ts';
import { movedIn } from '../lines/movements.ts';

/** The actions and decisions of a quarter. The actions follow from its balance, as those of its report do. */
export interface QuarterFlow {
  /** Opened by its meetings, newest first, without those older than the archive. */
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
  const decided = dealt(decisions, decidedOn, quarterOf);
  return new Map(
    quarters.map((quarter) => [
      quarter,
      { ...actionFlow(actions, quarter, today), decided: decided.get(quarter) ?? [] },
    ]),
  );
}

function actionFlow(
  actions: readonly Action[],
  { starts, ends }: Quarter,
  today: Day,
): Omit<QuarterFlow, 'decided'> {
  const opened: Action[] = [];
  const closed: Action[] = [];
  const carried: Action[] = [];
  const until = ends < today ? ends : today;
  for (const action of starts <= today ? actions : []) {
    const moved = movedIn(action, { since: starts, until });
    if (!moved) continue;
    if (moved.terms.includes('opened')) opened.push(action);
    if (moved.terms.includes('done') || moved.terms.includes('dropped')) closed.push(moved.action);
    if (moved.isOpen) carried.push(action);
  }
  return { opened: opened.toReversed(), closed: closed.sort(byClosing), carried };
}

/** Orders closed actions, newest first. */
function byClosing(a: Action, b: Action): number {
  return byCodeUnit(b.closed ?? '', a.closed ?? '') || byCodeUnit(a.id, b.id);
}

/** Returns the date on which a decision was last accepted or rejected, or `undefined` while it is proposed. */
function decidedOn({ earlier, events }: Decision): Day | undefined {
  if (earlier) return undefined;
  const isDecided = (status: string | undefined) => status === 'accepted' || status === 'rejected';
  return events.findLast(({ status }, index) => isDecided(status) && status !== events[index - 1]?.status)
    ?.day;
}

/** Groups decisions by the quarter of their date, newest first. */
function dealt(
  decisions: readonly Decision[],
  dayOf: (decision: Decision) => Day | undefined,
  quarterOf: (day: Day) => Quarter | undefined,
): ReadonlyMap<Quarter | undefined, readonly Decision[]> {
  const dated = decisions.flatMap((decision) => {
    const day = dayOf(decision);
    return day === undefined ? [] : [{ decision, day }];
  });
  dated.sort((a, b) => byCodeUnit(b.day, a.day) || byCodeUnit(a.decision.id, b.decision.id));
  const groups = Map.groupBy(dated, ({ day }) => quarterOf(day));
  return new Map([...groups].map(([quarter, own]) => [quarter, own.map(({ decision }) => decision)]));
}
