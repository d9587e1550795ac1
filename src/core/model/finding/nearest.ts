import { distance } from 'fastest-levenshtein';
import { by } from '../compare.ts';
import { writeInstead } from './hint.ts';

/** A known text near to an unknown one. */
export interface Near {
  readonly text: string;
  /** Number of mistakes. */
  readonly steps: number;
}

/** A known text, with the values that rule it out cheaply. */
interface Candidate {
  readonly text: string;
  readonly folded: string;
  readonly letters: number;
}

/**
 * Finds the known text nearest to an unknown one. Length and set of letters rule out most candidates, so that a
 * search among many thousands of ids stays cheap. Nothing is prepared before the first search.
 */
export class Nearest {
  readonly #texts: () => Iterable<string>;
  #candidates: readonly Candidate[] | undefined;

  constructor(texts: () => Iterable<string>) {
    this.#texts = texts;
  }

  /**
   * Returns the nearest text within a third of the length, or `undefined`. Among equally near ones the first in order
   * wins. Two swapped letters count as one mistake. `most` limits the mistakes further, `isPossible` the texts.
   */
  to(text: string, most?: number, isPossible?: (known: string) => boolean): string | undefined {
    return this.find(text, most, isPossible)?.text;
  }

  /** Returns the same with its number of mistakes, so that the nearest of several searches can be chosen. */
  find(text: string, most = 4, isPossible?: (known: string) => boolean): Near | undefined {
    this.#candidates ??= candidatesOf(this.#texts());
    const { folded, letters } = candidate(text);
    let allowed = Math.min(most, Math.ceil(folded.length / 3));
    let best: Near | undefined;
    for (const known of this.#candidates) {
      if (Math.abs(known.folded.length - folded.length) > allowed) continue;
      if (bitsOf(known.letters ^ letters) > 2 * allowed) continue;
      const isSwap = known.letters === letters && known.folded.length === folded.length;
      const steps = distance(known.folded, folded);
      const far = isSwap && steps === 2 ? 1 : steps;
      if (far > allowed || isPossible?.(known.text) === false) continue;
      best = { text: known.text, steps: far };
      if (far === 0) break;
      allowed = far - 1;
    }
    return best;
  }

  /** Returns the hint to write the nearest text, or `undefined` if none is near. */
  hint(text: string, isPossible?: (known: string) => boolean): string | undefined {
    return writeInstead(this.to(text, undefined, isPossible));
  }
}

/** Returns the nearest of several results. Among equally near ones the first wins. */
export function nearestOf(results: readonly (Near | undefined)[]): Near | undefined {
  return results.reduce((best, one) => (one && (!best || one.steps < best.steps) ? one : best), undefined);
}

/**
 * Returns whether an id has the digits of another. Ids that differ in one are two names, however near: `o1.1` is no
 * misspelt `o1.2`.
 */
export function hasDigitsOf(id: string): (known: string) => boolean {
  const digits = id.replaceAll(/\D/g, '');
  return (known) => known.replaceAll(/\D/g, '') === digits;
}

/** Returns the known word nearest to a misspelt one, or `undefined`. A beginning such as `retro` counts as near. */
export function nearest(written: string, known: readonly string[], most?: number): string | undefined {
  if (written.length > 60) return undefined;
  const word = written.toLowerCase();
  return (
    new Nearest(() => known).to(written, most) ??
    (word.length < 3 ? undefined : known.find((candidate) => candidate.toLowerCase().startsWith(word)))
  );
}

/** Returns the candidates in order. Texts that differ only in case count once, as the first one is written. */
function candidatesOf(texts: Iterable<string>): readonly Candidate[] {
  const byFolded = new Map<string, Candidate>();
  for (const text of texts) {
    const made = candidate(text);
    if (!byFolded.has(made.folded)) byFolded.set(made.folded, made);
  }
  return [...byFolded.values()].sort(by(({ folded }) => folded));
}

function candidate(text: string): Candidate {
  const folded = text.toLowerCase();
  let letters = 0;
  for (let index = 0; index < folded.length; index += 1) letters |= 1 << (folded.charCodeAt(index) & 31);
  return { text, folded, letters };
}

function bitsOf(set: number): number {
  let rest = set;
  let bits = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    bits += 1;
  }
  return bits;
}
