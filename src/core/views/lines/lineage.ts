import type { Day } from '../../model/day/day.ts';
import type { Action, Replacement } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type ActionLine, actionLine } from './action-line.ts';
import { noteRef, recordRef } from './ref.ts';

/** How an action superseded another. `merged` if it superseded several. */
export type LineageHow = Replacement['how'] | 'merged';

/** An action that supersedes another or is superseded: how, and the note that reports it. */
export interface LineageLine {
  readonly how: LineageHow;
  readonly line: ActionLine;
  readonly day: Day;
  readonly note: Ref;
}

/** The oldest action that an action continues, through all that it supersedes. */
export interface Origin {
  readonly ref: Ref;
  readonly label: string;
  readonly opened: Day;
  /** How many actions it continues, over all steps. */
  readonly actions: number;
}

/** The actions that supersede an action, oldest first. */
export function replacedByLines(action: Action, today: Day): readonly LineageLine[] {
  return action.replacedBy.map((by) => lineOf(by, howOf(by), today));
}

/** The actions that an action supersedes, oldest first. */
export function replacesLines(action: Action, today: Day): readonly LineageLine[] {
  return action.replaces.map((older) => lineOf(older, howOf({ ...older, action }), today));
}

/** How the newer action supersedes: if it supersedes several, it merges them. */
export function howOf({ how, action }: Pick<Replacement, 'how' | 'action'>): LineageHow {
  return how === 'superseded' && action.replaces.filter((older) => older.how === how).length > 1
    ? 'merged'
    : how;
}

/** Replaces superseded actions by those that supersede them, which count their work. */
export function goesOnIn(actions: readonly Action[]): readonly Action[] {
  const standing = new Set(actions);
  for (const action of standing) {
    if (action.status !== 'superseded') continue;
    for (const by of action.replacedBy) standing.add(by.action);
  }
  return [...standing].filter(({ status }) => status !== 'superseded');
}

/** All actions that an action continues, over all steps. */
export function ancestryOf(action: Pick<Action, 'replaces'>): ReadonlySet<Action> {
  const older = new Set(action.replaces.map((replaced) => replaced.action));
  for (const one of older) for (const before of one.replaces) older.add(before.action);
  return older;
}

/** The oldest of the actions that an action continues, if there is one. */
export function originOf(action: Pick<Action, 'replaces'>): Origin | undefined {
  const older = ancestryOf(action);
  let first: Action | undefined;
  for (const one of older) if (!first || one.opened < first.opened) first = one;
  return first && { ref: recordRef(first), label: first.text, opened: first.opened, actions: older.size };
}

function lineOf({ action, day, note }: Replacement, how: LineageHow, today: Day): LineageLine {
  return { how, line: actionLine(action, today), day, note: noteRef(note) };
}
