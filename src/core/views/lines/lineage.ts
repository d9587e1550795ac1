import type { Day } from '../../model/day/day.ts';
import type { Action, Supersession } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type ActionLine, actionLine } from './action-line.ts';
import { noteRef, recordRef } from './ref.ts';

/** The relation of an action to one that it supersedes. `merged` if it supersedes several. */
export type LineageHow = Supersession['how'] | 'merged';

/** An action that supersedes another or is superseded: how, and the note that reports it. */
export interface LineageLine {
  readonly how: LineageHow;
  readonly line: ActionLine;
  readonly day: Day;
  readonly note: Ref;
  /** How the older action had ended before. Then the relation did not end it. */
  readonly after?: 'done' | 'dropped';
}

/** The oldest action that an action continues, through all that it supersedes. */
export interface Origin {
  readonly ref: Ref;
  readonly label: string;
  readonly opened: Day;
  /** The number of actions that it continues, over all steps. */
  readonly actions: number;
}

/** The actions that supersede an action, oldest first. */
export function supersededByLines(action: Action, today: Day): readonly LineageLine[] {
  return action.supersededBy.map((by) => ({ ...lineOf(by, howOf(by), today), ...endedBefore(action, by) }));
}

/** The actions that an action supersedes, oldest first. */
export function supersedesLines(action: Action, today: Day): readonly LineageLine[] {
  return action.supersededActions.map((older) => ({
    ...lineOf(older, howOf({ ...older, action }), today),
    ...endedBefore(older.action, { ...older, action }),
  }));
}

/** Returns the relation as seen from the newer action: if it supersedes several, it merges them. */
export function howOf({ how, action }: Pick<Supersession, 'how' | 'action'>): LineageHow {
  return how === 'superseded' && action.supersededActions.filter((older) => older.how === how).length > 1
    ? 'merged'
    : how;
}

/** Actions that supersede another in one way. */
export interface LineageRefs {
  readonly how: LineageHow;
  readonly refs: readonly Ref[];
}

/** Returns the actions of a step that supersede another, by how. */
export function lineageRefs(supersessions: readonly Supersession[]): readonly LineageRefs[] {
  return [...Map.groupBy(supersessions, howOf)].map(([how, group]) => ({
    how,
    refs: group.map(({ action }) => recordRef(action)),
  }));
}

/** Returns actions without superseded ones, and with those that supersede them, which count their work. */
export function currentActions(actions: readonly Action[]): readonly Action[] {
  const found = new Set(actions);
  for (const action of found) {
    if (action.status !== 'superseded') continue;
    for (const by of action.supersededBy) found.add(by.action);
  }
  return [...found].filter(({ status }) => status !== 'superseded');
}

/** All actions that an action continues, over all steps. */
export function ancestryOf(action: Pick<Action, 'supersededActions'>): ReadonlySet<Action> {
  const older = new Set(action.supersededActions.map((one) => one.action));
  for (const one of older) for (const before of one.supersededActions) older.add(before.action);
  return older;
}

/** The oldest of the actions that an action continues, if there is one. */
export function originOf(action: Pick<Action, 'supersededActions'>): Origin | undefined {
  const older = ancestryOf(action);
  let first: Action | undefined;
  for (const one of older) if (!first || one.opened < first.opened) first = one;
  return first && { ref: recordRef(first), label: first.text, opened: first.opened, actions: older.size };
}

/**
 * Returns how an action had ended before another one superseded it. Such a relation has no step in its history. None if
 * the relation ended it.
 */
function endedBefore({ events }: Action, { action, note }: Supersession): Pick<LineageLine, 'after'> {
  const isStep = events.some(({ supersededBy = [] }) => supersededBy.some((by) => by.action === action));
  if (isStep) return {};
  const known = events.findLast(
    (event) => event.day <= note.note.date && event.note.note.date <= note.note.date,
  );
  const status = known?.status;
  return status === 'done' || status === 'dropped' ? { after: status } : {};
}

function lineOf({ action, day, note }: Supersession, how: LineageHow, today: Day): LineageLine {
  return { how, line: actionLine(action, today), day, note: noteRef(note) };
}
