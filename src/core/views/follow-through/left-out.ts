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

/** An action that no statistic counts, the reason, and whether it is open for the set. */
export type LeftOutAction = readonly [action: Action, reason: LeftOutReason, isLeft: boolean];

/** The list of an action that is left out: by its reason, and for a recurring one by whether it is open. */
export type LeftOutList =
  | 'superseded'
  | 'deferred'
  | 'recurring-open'
  | 'recurring-deferred'
  | 'recurring-closed'
  | 'of-one-member';

/** Returns the list that has an action, if any: a deferred one whose part has ended for the set is in none. */
export function leftOutList([action, reason, isLeft]: LeftOutAction, today: Day): LeftOutList | undefined {
  if (reason === 'superseded') return 'superseded';
  if (reason === 'deferred') return isLeft ? 'deferred' : undefined;
  if (reason === 'ofOneMember') return 'of-one-member';
  if (!isLeft) return 'recurring-closed';
  return isActive(action, today) ? 'recurring-open' : 'recurring-deferred';
}

/** Returns why no statistic counts an action, if so. */
export function reasonToLeaveOut(
  action: Action,
  today: Day,
): Exclude<LeftOutReason, 'ofOneMember'> | undefined {
  if (action.status === 'superseded') return 'superseded';
  if (action.entry.every !== undefined) return 'recurring';
  return isDeferred(action, today) ? 'deferred' : undefined;
}

/** Counts the actions that are left out. */
export function leftOutOf(actions: readonly LeftOutAction[], today: Day): LeftOut {
  const lists = actions.map((one) => leftOutList(one, today));
  const inList = (list: LeftOutList) => lists.filter((one) => one === list).length;
  const [open, deferred, single] = [
    inList('recurring-open'),
    inList('recurring-deferred'),
    inList('of-one-member'),
  ];
  const rounds = actions.flatMap(([action, reason]) => (reason === 'recurring' ? action.rounds : []));
  return {
    superseded: inList('superseded'),
    deferred: inList('deferred'),
    recurring: { all: open + deferred + inList('recurring-closed'), open, deferred },
    ofOneMember: { all: single, open: single, deferred: 0 },
    rounds: {
      over: rounds.filter(({ done, missed }) => done !== undefined || missed).length,
      done: rounds.filter(({ done }) => done !== undefined).length,
    },
  };
}

/** The number of open actions of a set: those that are measured and those that are left out. */
export function openInAll(measured: number, { recurring, ofOneMember }: LeftOut): number {
  return measured + recurring.open + ofOneMember.open;
}
