/** Numbers of actions by status. Overdue ones are among the open, deferred ones are not. */
interface Counts {
  readonly open: number;
  readonly overdue: number;
  readonly deferred?: number;
  readonly done: number;
  readonly dropped: number;
}

/** The number of actions in one status, in words. */
export interface AimFigure {
  readonly status: keyof Counts;
  readonly words: string;
}

/** The actions of an aim by status, as words for each status that has any: `3 open`, `1 overdue`. */
export function aimFigures({ open, overdue, deferred = 0, done, dropped }: Counts): readonly AimFigure[] {
  const figures = [
    { status: 'open', number: open, word: 'open' },
    { status: 'overdue', number: overdue, word: 'overdue' },
    { status: 'deferred', number: deferred, word: 'deferred' },
    { status: 'done', number: done, word: 'done' },
    { status: 'dropped', number: dropped, word: 'dropped' },
  ] as const;
  return figures
    .filter(({ number }) => number > 0)
    .map(({ status, number, word }) => ({ status, words: `${number} ${word}` }));
}
