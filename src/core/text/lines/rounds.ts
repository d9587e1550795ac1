import { count } from './count.ts';

/** How often an action recurs and how its rounds went: `every meeting, 3 of 4 rounds done`. */
export function roundsWords({
  every,
  done,
  of,
}: {
  readonly every: string;
  readonly done: number;
  readonly of: number;
}): string {
  return of === 0 ? `every ${every}, first round` : `every ${every}, ${done} of ${count(of, 'round')} done`;
}

/** How far the teams are with an action of everyone: `2 of 3 teams done`. */
export function sharesWords({ done, of }: { readonly done: number; readonly of: number }): string {
  return `${done} of ${count(of, 'team')} done`;
}
