import { describe, expect, it } from 'vitest';
import { aBody, aNote, anArchive, aPerson } from '../../testing/builders.ts';
import { shownOn, unindexedWords } from '../../testing/shown-on.ts';

/* Each word that the page of a note shows is in the index. `every-string.test.ts` judges whole archives in the same way. */

const ofText = (markdown: string) =>
  anArchive({
    people: [aPerson({ id: 'dan', name: 'Dan' })],
    notes: [aNote({ id: 'ops/2026-01-05', body: aBody({ markdown }) })],
  });

it.each([
  'List<String>, x<y>z, Map<K,V> and `Set<T>` of @dan, not `@dan`',
  'H<sub>2</sub>O x<sup>2</sup> <kbd>Ctrl</kbd>+C **bold**ness _it_**al**ic ~~st~~ruck a<kbd>b',
  '| `a|b` | c<br>d |\n|---|---|\n| *e*f | [g](h "i j") |',
  '![alt](a.png "a title") [w][d] [u] ![p][d]\n\n[d]: b.png "of d"',
  '> [!NOTE] A title\n> said &amp; &copy; \\*done\\*',
  '<details><summary>More *x*</summary>\n\nwithin\n\n- [x] a task\n\n</details>\n\n<div>raw *y*\nz</div>',
  '```ts\nlet a: Array<b> = [@dan](c)\n```\n\n    indented <code>',
  'One[^1], none[^2]\n\n[^1]: said **o**nce',
  'rows[0](first), <a name="x">here</a>, <https://a.example/b_c>, www.a.example/d_e_, a@b.example',
  'a <!-- hidden --> b<!-- no -->c',
  '- a\n\n  b\n\n      code\n1. c\n   > d',
  'a*b, 2 * 3, **a, _b, c_d_e, `f',
  '<details>\n## Head\n</details>\n\n<script>let x</script> <!DOCTYPE y>',
])('all words of %j', (markdown) => {
  expect(unindexedWords(ofText(markdown))).toEqual([]);
});

describe('the comparison', () => {
  it('notices a word that is not there', () => {
    expect(shownOn('<p>H<sub>2</sub>O <em>a</em></p><p>b</p>')).toEqual(['H2O', 'a', 'b']);
  });
});
