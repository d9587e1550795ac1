import { describe, expect, it } from 'vitest';
import { letterTyper, writtenLetters } from './written-letters.ts';

const typed = letterTyper();
const letters = (text: string) => typed(text).replace(/[\u{f0000}-\u{10fffd}]/gu, '');

describe('a text with typed letters', () => {
  it.each([
    ['Blumen gießen.', 'Blumen giessen.'],
    ['Łódź, ﬁn and ŉoun', 'lódź, fin and noun'],
    ['H₂O and 10 m²', 'H2O and 10 m2'],
    ['Ёж, Zürich, Foo™ and ½', 'Ёж, Zürich, Foo™ and ½'],
    ['plain', 'plain'],
  ])('%s is %s for the index', (text, index) => {
    expect(letters(text)).toBe(index);
    expect(typed(text).split(' ')).toHaveLength(text.split(' ').length);
  });

  it('is written as before with every letter and figure of the first two planes', () => {
    const all = Array.from({ length: 0x20000 - 0x80 }, (_, at) => String.fromCodePoint(at + 0x80))
      .filter((sign) => /[\p{L}\p{N}]/u.test(sign) && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(sign))
      .map((letter) => `a${letter}b`);
    expect(all.filter((text) => writtenLetters(typed(text)) !== text)).toEqual([]);
    expect(all.filter((text) => typed(text) !== text).length).toBeGreaterThan(1000);
  });

  it('takes no sign of private use for a letter', () => {
    expect(writtenLetters(typed('a\u{f00df}b'))).toBe('a\uFFFDb');
  });
});
