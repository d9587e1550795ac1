import { describe, expect, it } from 'vitest';
import { dividedWords, filesNear } from './word-files.ts';

const frequent = Array.from({ length: 30 }, (_, at) => `frequent${'x'.repeat(at % 9)}`);

describe('the files of words', () => {
  it('hold the most frequent words together, and the others by an end and their length', () => {
    const files = dividedWords([...frequent, 'tuatara', 'жетон'], 30);
    expect(files.frequent).toEqual(frequent);
    expect([...files.rare]).toEqual([
      ['first-t-6', ['tuatara']],
      ['last-a-6', ['tuatara']],
      ['first-other12-4', ['жетон']],
      ['last-other19-4', ['жетон']],
    ]);
  });

  it.each(['tuatra', 'tuataraa', 'xuatara', 'uatara', 'utatara', 'tuatarx', 'tuatar', 'tautra', 'tuatarass'])(
    'have the word that %s means in a file near it',
    (misspelt) => {
      const { rare } = dividedWords(['tuatara'], 0);
      expect(filesNear(misspelt).some((name) => rare.get(name)?.includes('tuatara'))).toBe(true);
    },
  );

  it('are short, however many words there are, and few are near a word', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const words = Array.from({ length: 12_000 }, (_, at) => {
      const [a, b, c, d] = [at, at / 26, at / 676, at / 17_576].map((n) => letters[Math.floor(n) % 26]);
      return `s${a}${b}${c}${d}`;
    });
    const { rare } = dividedWords(words, 0);
    expect(Math.max(...[...rare.values()].map(({ length }) => length))).toBe(5000);
    expect(
      Math.max(...['word', 'longer', 'kubernetes', 'responsibilities'].map((word) => filesNear(word).length)),
    ).toBeLessThan(9);
  });
});
