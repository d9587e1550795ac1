import { count } from './count.ts';

/** The rhythm of a recurring action and its rounds: `every week, 3 rounds done, 10 missed`. `of` is their sum. */
export function roundsWords({
  every,
  done,
  of,
}: {
  readonly every: string;
  readonly done: number;
  readonly of: number;
}): string {
  const missed = of - done;
  if (of === 0) return `every ${every}, first round`;
  if (done === 0) return `every ${every}, ${count(missed, 'round')} missed`;
  return `every ${every}, ${count(done, 'round')} done${missed > 0 ? `, ${missed} missed` : ''}`;
}

/** The states of a round. */
export const roundStates = { done: 'Done', missed: 'Missed', overdue: 'Overdue', running: 'Open' } as const;

/** The progress of an action of several parts: `2 of 3 teams done, 1 dropped`, `no team is done yet`, `1 of 2 owners done`. */
export function sharesWords({
  done,
  dropped = 0,
  of,
  ofTeams = true,
}: {
  readonly done: number;
  readonly dropped?: number;
  readonly of: number;
  readonly ofTeams?: boolean;
}): string {
  const noun = ofTeams ? 'team' : 'owner';
  const ended = done === 0 ? `no ${noun} is done yet` : `${done} of ${count(of, noun)} done`;
  return dropped > 0 ? `${ended}, ${dropped} dropped` : ended;
}
