import { distance } from 'fastest-levenshtein';
import { by } from '../compare.ts';

/** A known text with what is needed to rule it out cheaply. */
interface Candidate {
  readonly text: string;
  readonly folded: string;
  readonly letters: number;
}

/**
 * Finds the known text nearest to one that names nothing. Most candidates are ruled out by their length and by
 * the set of their letters, so that a search among many thousands of ids stays cheap; nothing is prepared
 * before the first search.
 */
export class Nearest {
  readonly #texts: () => Iterable<string>;
  #candidates: readonly Candidate[] | undefined;

  constructor(texts: () => Iterable<string>) {
    this.#texts = texts;
  }

  /**
   * The nearest text within a third of the length, or nothing; of equally near ones the first in order. Two letters
   * that changed places are one slip.
   */
  to(text: string): string | undefined {
    this.#candidates ??= candidatesOf(this.#texts());
    const { folded, letters } = candidate(text);
    let allowed = Math.min(4, Math.ceil(folded.length / 3));
    let best: string | undefined;
    for (const known of this.#candidates) {
      if (Math.abs(known.folded.length - folded.length) > allowed) continue;
      if (bitsOf(known.letters ^ letters) > 2 * allowed) continue;
      const isSwap = known.letters === letters && known.folded.length === folded.length;
      const steps = distance(known.folded, folded);
      const far = isSwap && steps === 2 ? 1 : steps;
      if (far > allowed) continue;
      best = known.text;
      if (far === 0) break;
      allowed = far - 1;
    }
    return best;
  }

  /** The nearest text as a hint. */
  hint(text: string): string | undefined {
    return didYouMean(this.to(text));
  }
}

/** The known word that a misspelt one was probably meant to be; a beginning counts as near, as in `retro`. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  if (written.length > 60) return undefined;
  const word = written.toLowerCase();
  return (
    new Nearest(() => known).to(written) ??
    (word.length < 3 ? undefined : known.find((candidate) => candidate.toLowerCase().startsWith(word)))
  );
}

/** The hint that offers a text, where there is one. */
export function didYouMean(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `did you mean \`${text}\`?`;
}

/** Texts that differ only in case are one, written as the first of them. */
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
