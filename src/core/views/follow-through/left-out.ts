import type { Day } from '../../model/day/day.ts';
import type { Action } from '../../model/record.ts';
import { isActive, isDeferred } from '../lines/due.ts';

/** Actions that no statistic counts: superseded, recurring and deferred ones, and for a team those of a single member. */
export interface LeftOut {
  readonly superseded: number;
  readonly deferred: number;
  readonly recurring: LeftOutOpen;
  /** Open actions of the only member of a team with actions, so that no figure of the team is about one person. */
  readonly ofOneMember: LeftOutOpen;
  /** The completed rounds of the recurring ones. */
  readonly rounds: { readonly over: number; readonly done: number };
}

/** Actions that are left out, and how many of them are open and deferred. */
interface LeftOutOpen {
  readonly all: number;
  readonly open: number;
  readonly deferred: number;
}

/** A reason to leave out an action. */
export type LeftOutReason = Exclude<keyof LeftOut, 'rounds'>;

/** Returns why no statistic counts an action, if so. */
export function reasonToLeaveOut(
  action: Action,
  today: Day,
): Exclude<LeftOutReason, 'ofOneMember'> | undefined {
  if (action.status === 'superseded') return 'superseded';
  if (action.entry.every !== undefined) return 'recurring';
  return isDeferred(action, today) ? 'deferred' : undefined;
}

/** Counts the actions that are left out. `isLeft` is whether an action is open for the set. */
export function leftOutOf(
  actions: Iterable<readonly [action: Action, reason: LeftOutReason, isLeft: boolean]>,
  today: Day,
): LeftOut {
  const counts = { superseded: 0, deferred: 0 };
  const open = {
    recurring: { all: 0, open: 0, deferred: 0 },
    ofOneMember: { all: 0, open: 0, deferred: 0 },
  };
  const rounds = { over: 0, done: 0 };
  for (const [action, reason, isLeft] of actions) {
    if (reason === 'superseded' || (reason === 'deferred' && isLeft)) counts[reason] += 1;
    if (reason === 'superseded' || reason === 'deferred') continue;
    open[reason].all += 1;
    if (isLeft && isActive(action, today)) open[reason].open += 1;
    if (isLeft && isDeferred(action, today)) open[reason].deferred += 1;
    if (reason !== 'recurring') continue;
    rounds.over += action.rounds.filter(({ done, missed }) => done !== undefined || missed).length;
    rounds.done += action.rounds.filter(({ done }) => done !== undefined).length;
  }
  return { ...counts, ...open, rounds };
}

/** The number of open actions of a set: those that are measured and those that are left out. */
export function openInAll(measured: number, { recurring, ofOneMember }: LeftOut): number {
  return measured + recurring.open + ofOneMember.open;
}
