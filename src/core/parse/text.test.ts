import { describe, expect, it } from 'vitest';
import { normaliseText, withoutControls } from './text.ts';

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

describe('control characters', () => {
  it.each([
    ['title: "a\0b"', { line: 1, column: 10 }, 'U+0000'],
    ['one\ntwo\u001B[31m', { line: 2, column: 4 }, 'U+001B'],
    ['half \uD83D of a pair', { line: 1, column: 6 }, 'U+D83D'],
  ])('finds the place in %j', (text, spot, name) => {
    const { findings } = withoutControls('a.md', text);
    expect(findings).toMatchObject([{ code: 'control-character', path: 'a.md', spot }]);
    expect(findings[0]?.message).toContain(name);
  });

  it.each(['tabs\tand\nlines', 'Jean-René 😀 日本'])('lets %j pass', (text) => {
    expect(withoutControls('a.md', text)).toEqual({ text, findings: [] });
  });

  it('are reported one by one, and replaced so that places stay the same', () => {
    const { text, findings } = withoutControls('a.md', 'a\u0007b\nc\0\uD83D');
    expect(text).toBe('a\uFFFDb\nc\uFFFD\uFFFD');
    expect(findings.map(({ spot }) => spot)).toEqual([
      { line: 1, column: 2 },
      { line: 2, column: 2 },
      { line: 2, column: 3 },
    ]);
  });
});
