import { describe, expect, it } from 'vitest';
import { findControlCharacter, normaliseText } from './text.ts';

describe('normaliseText', () => {
  it.each([
    ['\uFEFF---\n', '---\n'],
    ['\uFEFF\uFEFFx', '\uFEFFx'],
    ['a\r\nb\rc\n', 'a\nb\nc\n'],
    ['plain\n', 'plain\n'],
  ])('%j becomes %j', (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });
});

describe('findControlCharacter', () => {
  it.each([
    ['title: "a\0b"', { line: 1, column: 10 }, 'U+0000'],
    ['one\ntwo\u001B[31m', { line: 2, column: 4 }, 'U+001B'],
    ['half \uD83D of a pair', { line: 1, column: 6 }, 'U+D83D'],
  ])('finds the place in %j', (text, spot, name) => {
    const finding = findControlCharacter('a.md', text);
    expect(finding).toMatchObject({ code: 'control-character', path: 'a.md', spot });
    expect(finding?.message).toContain(name);
  });

  it.each(['tabs\tand\nlines', 'Jean-René 😀 日本'])('lets %j pass', (text) => {
    expect(findControlCharacter('a.md', text)).toBeUndefined();
  });
});
