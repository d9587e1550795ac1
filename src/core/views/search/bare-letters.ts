/** Latin letters with a bar, hook or shape of their own, which Unicode does not take apart, after how people type them. */
const typed: readonly (readonly [string, string])[] = [
  ['a', 'ⱥɑ'],
  ['ae', 'æ'],
  ['b', 'ƀƃɓ'],
  ['c', 'ƈȼ'],
  ['d', 'ðđƌɖɗȡ'],
  ['e', 'ǝəɛɇ'],
  ['f', 'ƒ'],
  ['g', 'ǥɠɣƣ'],
  ['h', 'ħɦⱨ'],
  ['hv', 'ƕ'],
  ['i', 'ıɨɩ'],
  ['j', 'ȷɉʝ'],
  ['k', 'ƙⱪꝁ'],
  ['l', 'łƚɫɬⱡȴ'],
  ['m', 'ɱ'],
  ['n', 'ŋƞɲȵ'],
  ['o', 'øɔɵ'],
  ['oe', 'œ'],
  ['ou', 'ȣ'],
  ['p', 'ƥᵽ'],
  ['q', 'ĸɋʠ'],
  ['r', 'ɍɽ'],
  ['s', 'ʃȿẜẝ'],
  ['ss', 'ß'],
  ['t', 'ŧƭⱦʈȶƫ'],
  ['th', 'þ'],
  ['u', 'ʉʊ'],
  ['v', 'ʋʌ'],
  ['w', 'ƿⱳɯ'],
  ['y', 'ƴɏỿ'],
  ['z', 'ƶȥʒɀƺ'],
];

const bare: ReadonlyMap<string, string> = new Map(
  typed.flatMap(([letters, written]) => [...written].map((letter) => [letter, letters] as const)),
);

const barred = new RegExp(`[${[...bare.keys()].join('')}]`, 'g');
const marks = /(\p{Script=Latin})\p{M}+/gu;

/** Returns a text in small letters as people type it, without the marks and bars of Latin letters: `Łódź` is `lodz`. */
export function bareLetters(text: string): string {
  // The most frequent case, and the fastest: nothing but ASCII.
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return withoutMarks(text).replace(barred, (letter) => bare.get(letter) ?? letter);
}

/**
 * Returns the words of a text with a bar in a letter, as people type them. The index removes the marks of letters by
 * itself, but no bars.
 */
export function unbarredWords(text: string): readonly string[] {
  const small = text.toLowerCase();
  if (small.search(barred) < 0) return [];
  const words = small.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word.search(barred) >= 0);
  return [...new Set(words.map(bareLetters))];
}

function withoutMarks(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(marks, '$1').normalize('NFC');
}
