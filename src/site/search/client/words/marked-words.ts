import { wordsOf } from './found-words.ts';

/** Words in a row, either all matches or none. */
export interface Run {
  readonly text: string;
  readonly matched: boolean;
}

/** The text of a result: its title, and the passage with the most matches, if there are matches below the title. */
export interface MarkedWords {
  readonly title: readonly Run[];
  readonly passage: readonly Run[];
}

const passageLength = 28;

/** Marks the matches. The text begins with the title. */
export function markedWords(escaped: string, title: string, locations: readonly number[]): MarkedWords {
  const { words, spaces } = wordsOf(escaped);
  const matched = new Set(locations);
  const titleEnd = wordsIn(words, title);
  const below = locations.filter((location) => location >= titleEnd);
  const start = below.length === 0 ? words.length : densest(below, titleEnd, words.length);
  const end = Math.min(start + passageLength, words.length);
  const passage = runs(words, start, end, matched, spaces);
  if (passage.length === 0) return { title: runs(words, 0, titleEnd, matched, spaces), passage };
  const before = start > titleEnd ? [{ text: '… ', matched: false }] : [];
  const after = end < words.length ? [{ text: ' …', matched: false }] : [];
  return { title: runs(words, 0, titleEnd, matched, spaces), passage: [...before, ...passage, ...after] };
}

/** Counts the words of the title. Spaces do not count. */
function wordsIn(words: readonly string[], title: string): number {
  let left = bare(title).length;
  let index = 0;
  while (left > 0 && index < words.length) {
    left -= bare(words[index] ?? '').length;
    index += 1;
  }
  return index;
}

function bare(text: string): string {
  return text.replace(/[\s\u200B]+/g, '');
}

/** The start of the passage with the most matches, a few words before the first of them. */
function densest(locations: readonly number[], first: number, length: number): number {
  const sorted = [...locations].sort((a, b) => a - b);
  let best = sorted[0] ?? first;
  let most = 0;
  let right = 0;
  for (const [left, location] of sorted.entries()) {
    while (right < sorted.length && (sorted[right] ?? 0) < location + passageLength - 4) right += 1;
    if (right - left > most) {
      most = right - left;
      best = location;
    }
  }
  return Math.max(first, Math.min(best - 4, length - passageLength));
}

function runs(
  words: readonly string[],
  start: number,
  end: number,
  matched: ReadonlySet<number>,
  spaces: readonly string[],
): readonly Run[] {
  const made: Run[] = [];
  for (let index = start; index < end; index += 1) {
    const space = spaces[index] ?? '';
    const text = (index > start ? space : '') + (words[index] ?? '');
    const isMatch = matched.has(index);
    if (isMatch && index > start && space) made.push({ text: space, matched: false });
    made.push({ text: isMatch ? (words[index] ?? '') : text, matched: isMatch });
  }
  return joined(made);
}

function joined(made: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of made) {
    const last = result.at(-1);
    if (last && !last.matched && !run.matched)
      result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}
