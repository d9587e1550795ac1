import { count } from './count.ts';

/** The rhythm of a recurring action and its rounds: `every week, 3 rounds done, 10 missed`. `of` are all that are over. */
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

/** The progress of an action of `everyone`: `2 of 3 teams done`, `no team is done yet`. */
export function sharesWords({ done, of }: { readonly done: number; readonly of: number }): string {
  return done === 0 ? 'no team is done yet' : `${done} of ${count(of, 'team')} done`;
}
