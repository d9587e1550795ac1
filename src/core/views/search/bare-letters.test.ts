import { describe, expect, it } from 'vitest';
import { bareLetters, unbarredWords } from './bare-letters.ts';

describe('letters without their marks and bars', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Søren Kierkegård', 'soren kierkegard'],
    ['Straße STRASSE', 'strasse strasse'],
    ['Đorđe', 'dorde'],
    ['Þórður Æsa', 'thordur aesa'],
    ['İstanbul ışık', 'istanbul isik'],
    ['Ħamrun ŋgɔ', 'hamrun ngo'],
    ['Œuvre', 'oeuvre'],
    ['Việt Nguyễn', 'viet nguyen'],
    ['Əli', 'eli'],
    ['ﬁle', 'file'],
    ['ĳs', 'ijs'],
    ['йод Ёж', 'йод ёж'],
    ['plain-text 12', 'plain-text 12'],
  ])('%s is %s', (text, bare) => {
    expect(bareLetters(text)).toBe(bare);
  });

  it('are ASCII for the letters of every Latin alphabet', () => {
    // All but tones, glottal stops and letters that only linguists and the Middle Ages wrote.
    const unwritten = 'ƄƅƍƛƦƧƨƪƸƹƻƼƽƾȜȝȸȹɁɂẟỺỻỼỽ';
    const letters = Array.from({ length: 0x250 - 0xc0 }, (_, at) => String.fromCodePoint(0xc0 + at))
      .concat(Array.from({ length: 0x100 }, (_, at) => String.fromCodePoint(0x1e00 + at)))
      .filter((letter) => /^[\p{Ll}\p{Lu}]$/u.test(letter));
    const left = letters.filter((letter) => /[^a-z'ʼ·]/u.test(bareLetters(letter).replace(/ʾ/, '')));
    expect(left.filter((letter) => !unwritten.includes(letter)).join('')).toBe('');
  });

  it('are given for the words that the index does not find by itself', () => {
    expect(unbarredWords('In Łódź, Zürich and łódź: Ørsted')).toEqual(['lodz', 'orsted']);
    expect(unbarredWords('Zürich')).toEqual([]);
  });
});
