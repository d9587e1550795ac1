import type { Changing } from '../../core/model/day/changing.ts';
import { h, type Tree } from '../tree.ts';
import { constant, printNumbers } from './changing.ts';
import { type FigureKind, type figures, figureWords } from './figures.ts';

type Words<K extends FigureKind> = Parameters<(typeof figures)[K]>;

/** A figure of a kind: its numbers, and other values for its words. */
export type Figure = {
  [K in FigureKind]: {
    readonly kind: K;
    readonly numbers: Readonly<Record<keyof Words<K>[0], Changing>>;
    /** The paragraph is shown only while the first number is above the second. */
    readonly above?: readonly [Changing, number];
  } & (Words<K> extends [unknown, infer O] ? { readonly of: O } : { readonly of?: undefined });
}[FigureKind];

/** The words of a figure as of the build, with the attributes by which a script updates them to the reader's day. */
export function figure({ kind, numbers, of, above }: Figure): Tree {
  const all: Readonly<Record<string, Changing>> = numbers;
  const now = Object.entries(all).map(([name, number]): [string, number] => [name, number.now]);
  const words = figureWords(kind, Object.fromEntries(now), of);
  const shown = above && { all: above[0], shown: constant(above[1]) };
  const changes = [...Object.values(all), ...Object.values(shown ?? {})].flatMap((one) => one.changes);
  if (changes.length === 0) return words;
  return h(
    'span',
    {
      'data-figure': kind,
      'data-numbers': printNumbers(all),
      'data-of': of && JSON.stringify(of),
      'data-above': shown && printNumbers(shown),
    },
    words,
  );
}
