import { count } from './count.ts';

/** The rhythm of a recurring action and its rounds: `every meeting, 3 of 4 rounds done`. */
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

/** The progress of an action of `everyone`: `2 of 3 teams done`, `no team is done yet`. */
export function sharesWords({ done, of }: { readonly done: number; readonly of: number }): string {
  return done === 0 ? 'no team is done yet' : `${done} of ${count(of, 'team')} done`;
}
