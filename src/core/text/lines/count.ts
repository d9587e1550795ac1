/** A number with its noun: `1 action`, `3 actions`. `plural` is for nouns that do not take an s. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** The number of items that a list does not show: `3 more`, or `3 earlier goals` if `of` is `earlier goal`. */
export function restWords(number: number, of?: string): string {
  return of === undefined ? `${number} more` : count(number, of);
}

/** `once`, `twice`, or the number with “times”. */
export function times(number: number): string {
  if (number === 1) return 'once';
  return number === 2 ? 'twice' : `${number} times`;
}

/** Joins items to one phrase: `a`, `a and b`, `a, b and c`. */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Returns the text with a capital first letter. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The number of actions in several parts of a total, which counts each once: `1 in several goals, counted once`. */
export function sharedWords(number: number, parts: string): string {
  return `${number} in several ${parts}, counted once`;
}

/** Counts of one noun, which is printed once: `4 actions opened, 2 done`. Leaves out zeros. */
export function counted(noun: string, ...parts: readonly (readonly [number, string])[]): string {
  return parts
    .filter(([number]) => number > 0)
    .map(([number, word], index) => `${index === 0 ? count(number, noun) : number} ${word}`)
    .join(', ');
}
