import type { Day } from '../../model/day/day.ts';
import type { Ref } from '../../model/ref.ts';
import { count } from './count.ts';
import { printDay } from './day.ts';

/** The relation of an action to one that it supersedes. */
export type LineageHow = 'split' | 'duplicate' | 'superseded' | 'merged';

const forwards: Readonly<Record<LineageHow, string>> = {
  split: 'Split into',
  duplicate: 'Duplicate of',
  superseded: 'Superseded by',
  merged: 'Merged into',
};

const parted: Readonly<Record<LineageHow, string>> = {
  split: 'split',
  duplicate: 'duplicate since',
  superseded: 'superseded',
  merged: 'merged',
};

/** The words before the action that superseded another. */
export function supersededWord(how: LineageHow): string {
  return forwards[how];
}

/** The words before an action that superseded another which was superseded already: `also split into`. */
export function alsoSupersededWord(how: LineageHow): string {
  return `also ${supersededWord(how).toLowerCase()}`;
}

/** The relation of two actions, to print before its day. */
export function lineageWord(how: LineageHow): string {
  return parted[how];
}

/** A relation as plain values. `after`: how the older action had ended before. */
interface LineageValues {
  readonly how: LineageHow;
  readonly after?: 'done' | 'dropped';
}

const later: Readonly<Record<LineageHow, string>> = {
  split: 'Split later into',
  duplicate: 'Later a duplicate of',
  superseded: 'Superseded later by',
  merged: 'Merged later into',
};

/**
 * The heading above the actions that superseded an action, by its status. If it had ended before, it was not superseded:
 * the heading says that the others came later.
 */
export function supersededByHead(older: string, lines: readonly LineageValues[]): string {
  const ways = new Set(lines.map(({ how, after }) => (after ? how : undefined)));
  const [way, ...others] = ways;
  if (!ways.has(undefined) && ways.size > 0) return later[way && others.length === 0 ? way : 'superseded'];
  return older === 'superseded' ? 'Superseded by' : 'Was superseded by';
}

/**
 * The words after the day of a relation: that the older action had ended before, or that it was reopened since, if it is
 * no longer superseded.
 */
export function olderSince(older: string, { after }: Pick<LineageValues, 'after'>): string {
  if (after) return `, after it was ${after}`;
  return older === 'superseded' ? '' : ', reopened since';
}

/**
 * How an action was superseded, as a sentence: `Split into 2 actions on 4 April 2017.`, `Superseded on 4 April 2017.`
 */
export function supersededSentence(
  how: LineageHow,
  actions: number,
  day: Day,
  of?: Pick<Ref, 'assumed'>,
): string {
  return `${endOf(how, actions)} on ${printDay(day, 'long', of)}.`;
}

function endOf(how: LineageHow, actions: number): string {
  if (how === 'duplicate') return 'Marked as a duplicate';
  if (how === 'superseded' && actions === 1) return 'Superseded';
  return `${forwards[how]} ${actions === 1 ? 'another action' : count(actions, 'action')}`;
}

/** The oldest action that an action continues, or how many there are, as a sentence. */
export function originSentence({
  ref,
  label,
  opened,
  actions,
}: {
  readonly ref?: Pick<Ref, 'assumed'>;
  readonly label: string;
  readonly opened: Day;
  readonly actions: number;
}): string {
  const day = printDay(opened, 'long', ref);
  return actions === 1
    ? `Continues “${label}”, opened on ${day}.`
    : `Continues ${count(actions, 'action')}, the oldest opened on ${day}.`;
}
