import type { Tally } from './tally.ts';

/** A figure of a tally with what is required of it. Nothing is required where nothing was counted. */
export interface Figure {
  readonly name: string;
  readonly of: (tally: Tally) => number | undefined;
  readonly required: string;
  readonly isMet: (value: number) => boolean;
}

const atLeast = (name: string, least: number, of: Figure['of']): Figure => ({
  name,
  of,
  required: `>= ${least.toFixed(2)}`,
  isMet: (value) => value >= least,
});

const share = (part: number, whole: number) => (whole === 0 ? undefined : part / whole);

/** The figures that are required of the reader of lines. */
export const figures: readonly Figure[] = [
  atLeast('precision', 0.95, ({ right, wrong }) => share(right, right + wrong)),
  atLeast('recall', 0.5, ({ read, marked }) => share(read, marked)),
  atLeast('owners', 0.9, ({ owners, right }) => share(owners, right)),
  atLeast('read or pointed out', 0.9, ({ seen, marked }) => share(seen, marked)),
  {
    name: 'false in 10,000',
    of: ({ falseRecords, others }) => share(falseRecords * 10_000, others),
    required: '<= 2',
    isMet: (value) => value <= 2,
  },
];

/** Whether a tally has every figure as required. */
export function isMet(tally: Tally): boolean {
  return figures.every((figure) => {
    const value = figure.of(tally);
    return value === undefined || figure.isMet(value);
  });
}
