/*
 * The words of a large archive in files, so that a reader with a misspelt word loads few of them: the most frequent words
 * in one file, the others by their first letter and by their last one, and by their length. A mistake in one letter leaves
 * the first or the last one.
 */

/** Words of an archive as they are written: the most frequent ones, and the others by the names of their files. */
export interface WordFiles {
  readonly frequent: readonly string[];
  readonly rare: ReadonlyMap<string, readonly string[]>;
}

/** The file that a reader loads first: the most frequent words, and the names of the files of the others. */
export interface WordList {
  readonly frequent: readonly string[];
  readonly rare: readonly string[];
}

/** The path of that file in the folder of the index. */
export const wordListPath = 'words.json';

/** The path of a file of rare words in the folder of the index. */
export function wordFilePath(name: string): string {
  return `words/${name}.json`;
}

const mostFrequent = 20_000;
/** Most words in a file of rare ones, so that what a reader loads does not grow with the archive. */
const mostInFile = 5000;

/** The shortest words of each size. A mistake or two lead to the next size at most. */
const sizes: readonly number[] = [4, 6, 8, 10, 12, 15, 20];
/** Most letters that a misspelt word has too many or too few. */
const mostApart = 2;

/** Divides words, the most frequent first, into files. */
export function dividedWords(words: readonly string[], most = mostFrequent): WordFiles {
  const rare = new Map<string, string[]>();
  for (const word of words.slice(most))
    for (const name of namesOf(word, sizeOf(word.length))) {
      const file = rare.get(name) ?? [];
      if (file.length < mostInFile) file.push(word);
      rare.set(name, file);
    }
  return { frequent: words.slice(0, most), rare };
}

/** The names of the files with the rare words that a misspelt word may mean. Not all of them exist. */
export function filesNear(word: string): readonly string[] {
  const lengths = Array.from({ length: 2 * mostApart + 1 }, (_, at) => word.length - mostApart + at);
  return [...new Set(lengths.map(sizeOf))].flatMap((size) => namesOf(word, size));
}

function namesOf(word: string, size: number): readonly string[] {
  const letters = [...word];
  return [`first-${letterName(letters[0])}-${size}`, `last-${letterName(letters.at(-1))}-${size}`];
}

function sizeOf(length: number): number {
  return sizes.findLast((size) => size <= length) ?? 0;
}

/** The name of a letter. Letters of scripts with thousands of them share names, so that there are few files. */
function letterName(letter = ''): string {
  return /^[a-z]$/.test(letter) ? letter : `other${(letter.codePointAt(0) ?? 0) % 26}`;
}
