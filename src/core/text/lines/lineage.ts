import type { Day } from '../../model/day/day.ts';
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

/** The relation of two actions, to print before its day. */
export function lineageWord(how: LineageHow): string {
  return parted[how];
}

/** Whether an action that was superseded is open again. */
function isOpenAgain(older: string): boolean {
  return older !== 'superseded' && older !== 'done' && older !== 'dropped';
}

/** The heading above the actions that superseded an action, by its status. */
export function supersededByHead(older: string): string {
  return isOpenAgain(older) ? 'Was superseded by' : 'Superseded by';
}

/** The words after the day of a relation: that the older action was reopened since, if it is open. */
export function reopenedSince(older: string): string {
  return isOpenAgain(older) ? ', reopened since' : '';
}

/**
 * How an action was superseded, as a sentence: `Split into 2 actions on 4 April 2017.`, `Superseded on 4 April 2017.`
 */
export function supersededSentence(how: LineageHow, actions: number, day: Day): string {
  return `${endOf(how, actions)} on ${printDay(day, 'long')}.`;
}

function endOf(how: LineageHow, actions: number): string {
  if (how === 'duplicate') return 'Marked as a duplicate';
  if (how === 'superseded' && actions === 1) return 'Superseded';
  return `${forwards[how]} ${actions === 1 ? 'another action' : count(actions, 'action')}`;
}

/** The oldest action that an action continues, or how many there are, as a sentence. */
export function originSentence({
  label,
  opened,
  actions,
}: {
  readonly label: string;
  readonly opened: Day;
  readonly actions: number;
}): string {
  const day = printDay(opened, 'long');
  return actions === 1
    ? `Continues “${label}”, opened on ${day}.`
    : `Continues ${count(actions, 'action')}, the oldest opened on ${day}.`;
}
