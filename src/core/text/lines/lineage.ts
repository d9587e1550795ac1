import type { Day } from '../../model/day/day.ts';
import { countInWords } from './count.ts';
import { printDay } from './day.ts';

/** In which way an action took the place of another. */
export type LineageHow = 'split' | 'duplicate' | 'superseded' | 'merged';

const forwards: Readonly<Record<LineageHow, string>> = {
  split: 'Split into',
  duplicate: 'Duplicate of',
  superseded: 'Superseded by',
  merged: 'Merged into',
};

const parted: Readonly<Record<LineageHow, string>> = {
  split: 'split on',
  duplicate: 'a duplicate since',
  superseded: 'taken over on',
  merged: 'merged on',
};

/** What is said before that which took the place of an action. */
export function replacedWord(how: LineageHow): string {
  return forwards[how];
}

/** How two actions are tied, before the day since which they are. */
export function lineageWord(how: LineageHow): string {
  return parted[how];
}

/** How an action ended in others, as a sentence: `Split into two actions on 4 April 2017.` */
export function replacedSentence(how: LineageHow, actions: number, day: Day): string {
  const others = actions === 1 ? 'another action' : countInWords(actions, 'action');
  return `${forwards[how]} ${others} on ${printDay(day, 'long')}.`;
}

/** Whence the work of an action comes, as a sentence: the oldest action that it continues, with its day. */
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
    ? `It continues “${label}”, opened on ${day}.`
    : `It continues ${countInWords(actions, 'action')}, the first of them opened on ${day}.`;
}
