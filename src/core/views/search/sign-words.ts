const signed = /(?<![\p{L}\p{N}])(\p{L}{1,2})(\+\+|#)(?![\p{L}\p{N}#+])/gu;

/**
 * Returns the words for names that only their signs tell from a letter, such as `C++` and `F#`: the index has no signs.
 * Each has an ending that no word of a text has.
 */
export function signWordsIn(text: string): readonly string[] {
  return [...text.matchAll(signed)].map(([, letters = '', signs = '']) => wordOf(letters, signs));
}

/** Replaces such names in a query by their words. */
export function withSignWords(query: string): string {
  return query.replace(signed, (_, letters: string, signs: string) => wordOf(letters, signs));
}

function wordOf(letters: string, signs: string): string {
  return `${letters.toLowerCase()}${signs === '#' ? 'zqsharp' : 'zqplus'}`;
}
