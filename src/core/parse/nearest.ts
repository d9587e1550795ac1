import { distance } from 'fastest-levenshtein';

/**
 * The known word that a misspelt one was probably meant to be, if any is near; the first of equals.
 * A beginning counts as near, as in `retro`.
 */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const word = fold(written);
  const limit = Math.min(3, Math.ceil(word.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  if (word.length > 60) return undefined;
  for (const candidate of known) {
    const between = distance(word, fold(candidate));
    if (between < bestDistance) {
      best = candidate;
      bestDistance = between;
    }
  }
  return best ?? (word.length < 3 ? undefined : known.find((candidate) => fold(candidate).startsWith(word)));
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[-_ ]/g, '');
}
