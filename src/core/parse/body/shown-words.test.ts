import { describe, expect, it } from 'vitest';
import { footnotesSign, shownWords } from './shown-words.ts';

describe('the words of a text', () => {
  it.each([
    ['# Head\n\nText', 'Head\nText'],
    ['- [x] done\n  - *below*\n1. first', 'done\nbelow\nfirst'],
    ['> quoted `code`', 'quoted code'],
    ['[words](https://a.example/) ![alt](b.png)', 'words alt'],
    ['| a | b |\n|---|--:|\n| 1 | 2 |', 'a b\n1 2'],
    ['```js\nlet a\n```', 'let a'],
    ['one[^1]\n\n[^1]: said\n\nlast [^2]', `one\nlast [^2]\n${footnotesSign}said`],
    ['[^1]: of nothing\n\nlast', 'last'],
    ['one[^1]', 'one[^1]'],
    ['a [d]\n\n[d]: https://d.example/', 'a d'],
    ['snake_case and __strong__', 'snake_case and strong'],
    ['<b>bold</b> a < b', '<b>bold</b> a < b'],
    ['Title\n=====\n\n---\n\nText', 'Title\nText'],
    ['a \\* b &amp; c', 'a * b & c'],
    ['List<String>, x<y>z, Map<K,V>', 'List<String>, x<y>z, Map<K,V>'],
    ['`Array<T>` and ``a`b``', 'Array<T> and a`b'],
    ['H<sub>2</sub>O, x<sup>2</sup>, <kbd>Ctrl</kbd>+C', 'H2O, x2, Ctrl+C'],
    ['**bold**ness, **not*bold', 'boldness, **not*bold'],
    ['a<br>b', 'a b'],
    ['an <kbd> alone, and </sub>', 'an <kbd> alone, and </sub>'],
    ['<details><summary>More</summary>\n\nwithin\n\n</details>', 'More\nwithin'],
    ['a <details> in a line </details>', 'a <details> in a line </details>'],
    ['- a <details><summary>b</summary>c</details>', 'a\nb\nc'],
    ['| a<sub>2</sub>b |\n|-|', 'a2b'],
    ['<a name="here"></a>said <a href="x">there</a>', 'said <a href="x">there</a>'],
    ['![alt](a.png "of the picture")s', 'alt s of the picture'],
    ['[w](b.md "of the link")ord', 'word of the link'],
    ['[w][d] ![p][d]\n\n[d]: a.png "defined"', 'w p defined defined'],
    ['rows[0](first) and call[x](y)', 'rows[0](first) and call[x](y)'],
    ['a\nb', 'a b'],
  ])('%j', (markdown, words) => {
    expect(shownWords(markdown)).toBe(words);
  });

  it('spells out mentions, but not in code and links', () => {
    const names = (text: string) => text.replaceAll('@dan', 'Dan');
    expect(shownWords('@dan, `@dan`, [@dan](a.md), **@dan**', { names })).toBe('Dan, @dan, @dan, Dan');
  });

  it('have the id of a tracker for its address, and the address', () => {
    const idOf = (address: string) => (address.endsWith('/T1') ? 'T1' : undefined);
    expect(shownWords('<https://t.example/T1>, [x](https://t.example/T1)', { idOf })).toBe(
      'T1, x https://t.example/T1',
    );
  });

  it('are those of a text that is too deep as it is written', () => {
    const deep = `${'> '.repeat(200)}[a](b)`;
    expect(shownWords(deep)).toBe(deep);
  });

  it('take no longer for text that no person wrote', () => {
    const start = process.cpuUsage();
    for (const part of ['[', '![', '`', '|', '*', '> ', '<a ', '[a](', '[[a|', '\\', '[[', '<![CDATA['])
      shownWords(part.repeat(100_000));
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
  });
});
