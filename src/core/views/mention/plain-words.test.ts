import { describe, expect, it } from 'vitest';
import { piecesOf } from '../search/body-sections.ts';
import { plainWords } from './plain-words.ts';
import { withoutComments } from './without-comments.ts';

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
    expect(plainWords(withoutComments(markdown))).toBe(words);
  });

  it('take no longer for text that no person wrote', () => {
    const start = process.cpuUsage();
    for (const part of ['[', '![', '`', '|', '*', '> ', '<a ', '[a](', '[[a|', '\\', '[[', '<![CDATA[']) {
      piecesOf(withoutComments(part.repeat(100_000)), () => undefined);
    }
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
  });
});
