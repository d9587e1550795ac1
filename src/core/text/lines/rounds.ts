import { count } from './count.ts';

/** The rhythm of a recurring action and its rounds: `every week, 3 rounds done, 10 missed`. `of` is their sum. */
export function roundsWords({
  every: recurrence,
  period,
  done,
  of,
  skipped = 0,
}: {
  readonly every: string;
  /** The word of the group for a quarter. */
  readonly period?: string;
  readonly done: number;
  readonly of: number;
  readonly skipped?: number;
}): string {
  const every = recurrence === 'quarter' && period !== undefined ? period : recurrence;
  const parts = [
    [done, 'done'],
    [of - done, 'missed'],
    [skipped, 'skipped'],
  ] as const;
  const [first, ...others] = parts.filter(([number]) => number > 0);
  if (!first) return `every ${every}, first round`;
  const rest = others.map(([number, word]) => `, ${number} ${word}`).join('');
  return `every ${every}, ${count(first[0], 'round')} ${first[1]}${rest}`;
}

/** The states of a round. */
export const roundStates = {
  done: 'Done',
  skipped: 'Skipped',
  missed: 'Missed',
  overdue: 'Overdue',
  running: 'Open',
} as const;

/** The progress of an action of several parts: `2 of 3 teams done, 1 dropped`, `no team is done yet`, `1 of 2 owners done`. */
export function sharesWords({
  done,
  dropped = 0,
  skipped = 0,
  of,
  ofTeams = true,
}: {
  readonly done: number;
  readonly dropped?: number;
  readonly skipped?: number;
  readonly of: number;
  readonly ofTeams?: boolean;
}): string {
  const noun = ofTeams ? 'team' : 'owner';
  const ended = done === 0 ? `no ${noun} is done yet` : `${done} of ${count(of, noun)} done`;
  const others = [
    ...(dropped > 0 ? [`${dropped} dropped`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  return [ended, ...others].join(', ');
}
