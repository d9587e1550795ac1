import { describe, expect, it } from 'vitest';
import { bareLetters } from './bare-letters.ts';

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
    ['ŉoun ſilk ꞓeta Kelvin', 'noun silk ceta kelvin'],
    ['ʻOkina Hawaiʻi', 'okina hawaii'],
    ['ŀlama', 'llama'],
    ['Foo™ №', 'foo™ №'],
    ['йод Ёж', 'йод ёж'],
    ['plain-text 12', 'plain-text 12'],
  ])('%s is %s', (text, bare) => {
    expect(bareLetters(text)).toBe(bare);
  });

  it('are ASCII for the letters of every Latin alphabet', () => {
    // All but tones, clicks, glottal stops, numerals and letters that only linguists and the Middle Ages wrote.
    const unwritten =
      /[ƄƅƍƛƧƨƻƼƽƾǀ-ǃȜȝɁɂɤɷɸʔʕʖʘʡʢʩʬʭˤᴖᴗᴤᴥᴯᴻᵎᵔᵕᵜᶲℲⅎↀ-ↂↅ-ↈⱷꜢ-ꜯꝜꝝꝨꝩꝮ-ꝷꞋꞌꞏꞳ-ꞷꟋ꟎꟏ꟚꟛꟜꭓ-ꭕꭠꭡ𐞀-𐞂𐞐𐞑𐞤𐞳-𐞹𝼀𝼊𝼎𝼥-𝼪]/u;
    const letters = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code)).filter(
      (letter) => /^\p{Script=Latin}$/u.test(letter),
    );
    expect(letters.length).toBeGreaterThan(1400);
    const left = letters.filter((letter) => /^$|[^a-z0-9]/.test(bareLetters(letter)));
    expect(left.filter((letter) => !unwritten.test(letter)).join('')).toBe('');
  });
});
