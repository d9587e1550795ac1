import { describe, expect, it } from 'vitest';
import { plainWords } from './plain-words.ts';

describe('the plain words of a text', () => {
  it.each([
    ['# Head\n\nText', 'Head Text'],
    ['- [x] done\n  - *below*\n1. first', 'done below first'],
    ['> quoted `code`', 'quoted code'],
    ['[words](https://a.example/) ![alt](b.png)', 'words alt'],
    ['| a | b |\n|---|--:|\n| 1 | 2 |', 'a b 1 2'],
    ['```js\nlet a\n```', 'let a'],
    ['one[^1]\n\n[^1]: said', 'one said'],
    ['a [d]\n\n[d]: https://d.example/', 'a [d]'],
    ['snake_case and __strong__', 'snake_case and strong'],
    ['<b>bold</b> a < b', 'bold a < b'],
    ['seen <!-- hidden --> seen', 'seen seen'],
    ['Title\n=====\n\n---\n\nText', 'Title Text'],
    ['a \\* b', 'a * b'],
  ])('%j', (markdown, words) => {
    expect(plainWords(markdown, 100)).toBe(words);
  });

  it('are cut after the last whole word', () => {
    expect(plainWords('one two three', 9)).toBe('one two');
    expect(plainWords('one two', 7)).toBe('one two');
    expect(plainWords('abcdefghij', 4)).toBe('abcd');
  });

  it('take no longer for text that no person wrote', () => {
    const start = performance.now();
    for (const part of ['[', '![', '`', '|', '*', '> ', '<a ', '[a](', '[[a|', '\\']) {
      plainWords(part.repeat(100_000), 2000);
    }
    expect(performance.now() - start).toBeLessThan(2000);
    for (const part of ['[[', '![', '<![CDATA[']) plainWords(part.repeat(100_000), 20_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
