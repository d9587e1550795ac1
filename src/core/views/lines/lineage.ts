import type { Day } from '../../model/day/day.ts';
import type { Action, Replacement } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type ActionLine, actionLine } from './action-line.ts';
import { noteRef, recordRef } from './ref.ts';

/** In which way an action took the place of another; `merged` where the newer one took the place of several. */
export type LineageHow = Replacement['how'] | 'merged';

/** An action that took the place of another, or whose place was taken: how, and which note says so. */
export interface LineageLine {
  readonly how: LineageHow;
  readonly line: ActionLine;
  readonly day: Day;
  readonly note: Ref;
}

/** Where the work of an action was first opened, following back whose place it took. */
export interface Origin {
  readonly ref: Ref;
  readonly label: string;
  readonly opened: Day;
  /** How many actions it continues, over all steps back. */
  readonly actions: number;
}

/** What took the place of an action, oldest first. */
export function replacedByLines(action: Action, today: Day): readonly LineageLine[] {
  return action.replacedBy.map((by) => lineOf(by, howOf(by), today));
}

/** What an action took the place of, oldest first. */
export function replacesLines(action: Action, today: Day): readonly LineageLine[] {
  return action.replaces.map((older) => lineOf(older, howOf({ ...older, action }), today));
}

/** How the one that replaces does it: what supersedes several merges them. */
export function howOf({ how, action }: Pick<Replacement, 'how' | 'action'>): LineageHow {
  return how === 'superseded' && action.replaces.filter((older) => older.how === how).length > 1
    ? 'merged'
    : how;
}

/** Where the work of actions is counted: each by itself, or where it is superseded in what took its place. */
export function goesOnIn(actions: readonly Action[]): readonly Action[] {
  const standing = new Set(actions);
  for (const action of standing) {
    if (action.status !== 'superseded') continue;
    for (const by of action.replacedBy) standing.add(by.action);
  }
  return [...standing].filter(({ status }) => status !== 'superseded');
}

/** Every action that an action continues, over all steps back. */
export function ancestryOf(action: Pick<Action, 'replaces'>): ReadonlySet<Action> {
  const older = new Set(action.replaces.map((replaced) => replaced.action));
  for (const one of older) for (const before of one.replaces) older.add(before.action);
  return older;
}

/** The oldest of all actions that an action continues; absent where it continues none. */
export function originOf(action: Pick<Action, 'replaces'>): Origin | undefined {
  const older = ancestryOf(action);
  let first: Action | undefined;
  for (const one of older) if (!first || one.opened < first.opened) first = one;
  return first && { ref: recordRef(first), label: first.text, opened: first.opened, actions: older.size };
}

function lineOf({ action, day, note }: Replacement, how: LineageHow, today: Day): LineageLine {
  return { how, line: actionLine(action, today), day, note: noteRef(note) };
}
