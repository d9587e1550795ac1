import { byDayAndId } from '../../graph/registry/note-order.ts';
import { byCodeUnit } from '../../model/compare.ts';
import type { Day } from '../../model/day/day.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Action } from '../../model/record.ts';
import { type ActionLine, actionLine } from './action-line.ts';
import { isBlocked } from './blockers.ts';
import { type Capped, capped } from './capped.ts';
import { isActive, isDeferred, isOpen, isOverdue } from './due.ts';
import { isStale, lastMentionOf, withoutStale } from './stale.ts';

/** The values that decide the urgency of an action. */
export interface Attention {
  readonly id: string;
  readonly status: Action['status'];
  readonly isDeferred: boolean;
  readonly isOverdue: boolean;
  readonly isBlocked: boolean;
  readonly isStale: boolean;
  /** The number of open actions that it blocks. */
  readonly blocks: number;
  /** Whether it has an aim. */
  readonly isLinked: boolean;
  readonly due?: Day;
  readonly opened: Day;
}

/**
 * The key of the one order of open actions, most urgent first: overdue actions, then blocked ones, then the others.
 * Among overdue actions those that block the most come first, then those with an aim, then the oldest due date. The
 * others are sorted by due date, those without one last. Stale actions of each kind come after all of these, then
 * deferred ones, then closed ones.
 */
export function attentionKey(of: Attention): string {
  const blocks = of.isOverdue ? `${999 - Math.min(of.blocks, 999)}`.padStart(3, '0') : '';
  const unlinked = of.isOverdue && !of.isLinked ? '1' : '0';
  return [placeOf(of), blocks, unlinked, of.due ?? afterAnyDay, of.opened, of.id].join(' ');
}

function placeOf({ status, ...of }: Attention): string {
  if (!isOpen({ status })) return `3${closedRanks.indexOf(status)}`;
  if (of.isDeferred) return '20';
  return `${of.isStale ? 1 : 0}${of.isOverdue ? 0 : of.isBlocked ? 1 : 2}`;
}

const closedRanks: readonly Action['status'][] = ['done', 'dropped', 'superseded'];

/** Sorts open actions by urgency on a day. See `attentionKey`. */
export function byAttention(
  actions: readonly Action[],
  day: Day,
  standing: Standing = standingNow,
): readonly Action[] {
  return actions
    .map((action) => ({ action, key: attentionKey(attentionOf(action, day, standing)) }))
    .sort((a, b) => byCodeUnit(a.key, b.key))
    .map(({ action }) => action);
}

/** Returns the values that decide the urgency of an action on a day. The action is as of that day. */
export function attentionOf(action: Action, day: Day, standing: Standing = standingNow): Attention {
  return {
    id: action.id,
    status: action.status,
    isDeferred: isDeferred(action, day),
    isOverdue: isOverdue(action, day),
    isBlocked: standing.isBlocked(action),
    isStale: isStale(lastMentionOf(action), day),
    blocks: standing.blocks(action, day),
    isLinked: action.serves.aims.length > 0,
    due: action.due?.day,
    opened: action.opened,
  };
}

/** What blocks an action, and what it blocks, on one day. */
export interface Standing {
  readonly isBlocked: (action: Action) => boolean;
  /** The number of open actions that it blocks. */
  readonly blocks: (action: Action, day: Day) => number;
}

/** Returns the number of open actions that an action blocks on the day of its archive. A deferred one is not blocked. */
export function blocksNow({ blocks }: Pick<Action, 'blocks'>, today: Day): number {
  return blocks.filter((action) => isActive(action, today)).length;
}

/** What blocks what on the day of the archive. Reports on a past period have another (`standingOn`). */
const standingNow: Standing = { isBlocked, blocks: blocksNow };

/**
 * Open actions of a page. Stale ones are separate, under "Close or drop?", unless all are stale. The total counts both.
 */
export interface OpenActions extends Capped<ActionLine> {
  readonly stale: Capped<ActionLine>;
}

/** Returns open actions, most urgent first, up to `limit` in each of the two lists. */
export function openActions(actions: readonly Action[], limit: number, today: Day): OpenActions {
  const { shown, stale } = withoutStale(byAttention(actions, today), today);
  const print = (action: Action) => actionLine(action, today);
  return {
    items: shown.slice(0, limit).map(print),
    total: actions.length,
    stale: capped(stale, limit, print),
  };
}

const afterAnyDay = '9999-12-31';

/** Sorts deferred actions by start date. */
export function byStart(actions: readonly Action[]): readonly Action[] {
  return actions.toSorted((a, b) => byCodeUnit(a.start ?? '', b.start ?? '') || byCodeUnit(a.id, b.id));
}

/** Sorts actions: open ones, most urgent first, then closed ones, newest first. */
export function openFirst(actions: readonly Action[], today: Day): readonly Action[] {
  const closed = actions.filter((action) => !isOpen(action));
  return [
    ...byAttention(actions.filter(isOpen), today),
    ...closed.sort((a, b) => byCodeUnit(endOf(b), endOf(a)) || byCodeUnit(a.id, b.id)),
  ];
}

function endOf(action: Action): string {
  return action.closed ?? action.opened;
}

/** Sorts notes without duplicates: newest first, in the exact reverse of their order. */
export function newestFirst(notes: Iterable<LinkedNote>): readonly LinkedNote[] {
  return [...new Set(notes)].sort((a, b) => byDayAndId(b, a));
}
