/** Words, and the page that has them. */
interface PartWords {
  readonly part: number;
  readonly words: string;
}

/** A stretch of a section that several pages have: its letters, and its page. */
export interface Stretch {
  readonly part: number;
  readonly letters: string;
}

/** Divides the next words of a section by the pages that have them. The words come in the order of the text. */
export type Walk = (words: string) => readonly PartWords[];

/** The walk through a section that is on one page. */
export function stay(part: number): Walk {
  return (words) => [{ part, words }];
}

/** So many words are looked for at once, since one alone may be anywhere. */
const together = /\S+\s*(?:\S+\s*){0,2}/g;
/** How far back and ahead they are looked for, in letters. A page also has words that the text has not, as a status. */
const back = 1500;
const ahead = 3000;
/** The first words of a text, among which one is looked for that the section has only once. */
const firstWords = 40;
const tries = 12;

/** The walk through a section that is on several pages. Words that are not found are where those before them were. */
export function walkThrough(stretches: readonly Stretch[]): Walk {
  const letters = stretches.map((stretch) => stretch.letters).join('');
  let end = 0;
  const ends = stretches.map((stretch) => {
    end += stretch.letters.length;
    return { part: stretch.part, end };
  });
  let at = 0;
  let part = stretches[0]?.part ?? 1;
  return (words) => {
    at = startOf(words, letters) ?? at;
    const found = new Map<number, string>();
    for (const [some] of words.matchAll(together)) {
      const from = placeOf(some, letters, at);
      at = from ?? at;
      for (const [word] of some.matchAll(/\S+\s*/g)) {
        part = (from !== undefined && ends.find((stretch) => at < stretch.end)?.part) || part;
        found.set(part, (found.get(part) ?? '') + word);
        if (from !== undefined) at += lettersOf(word).length;
      }
    }
    if (found.size === 0) return [{ part, words }];
    return [...found].map(([each, some]) => ({ part: each, words: some }));
  };
}

/** About where words begin, by the first of them that is there only once. */
function startOf(words: string, letters: string): number | undefined {
  const first = words.split(/\s+/, firstWords).map(lettersOf);
  const longest = [...new Set(first)].sort((a, b) => b.length - a.length).slice(0, tries);
  for (const word of longest) {
    const from = word.length > 3 ? letters.indexOf(word) : -1;
    if (from < 0 || letters.includes(word, from + 1)) continue;
    const before = first.slice(0, first.indexOf(word)).join('').length;
    return Math.max(0, from - before);
  }
  return undefined;
}

/** Where some words are from a place on. If they are not together, the longest of them counts that is near. */
function placeOf(some: string, letters: string, at: number): number | undefined {
  const wanted = lettersOf(some);
  if (wanted === '') return undefined;
  const from = letters.slice(at, at + ahead).indexOf(wanted);
  if (from >= 0) return at + from;
  const start = Math.max(0, at - back);
  const near = letters.slice(start, at + ahead);
  const words = some.trim().split(/\s+/).map(lettersOf);
  const longest = words.toSorted((a, b) => b.length - a.length);
  for (const word of longest) {
    const found = word.length > 3 ? near.indexOf(word) : -1;
    if (found < 0 || near.includes(word, found + 1)) continue;
    return Math.max(0, start + found - words.slice(0, words.indexOf(word)).join('').length);
  }
  return undefined;
}

/** The letters and digits of a text. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
