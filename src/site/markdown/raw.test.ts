import { describe, expect, it } from 'vitest';
import { readArchive } from '../../core/reading.ts';
import { renderBody } from '../markdown.ts';

/** The page and the findings of a text. */
function read(markdown: string) {
  const text = `---\ntitle: T\ndate: 2017-04-04\nattendees: []\n---\n${markdown}`;
  const files = [{ path: 'notes/weekly/2017-04-04.md', text }];
  const { archive, diagnostics } = readArchive({ files, assets: [], findings: [] }, '2017-05-01');
  const note = archive.find.note('weekly/2017-04-04');
  if (!note) throw new Error('The note was not read.');
  return { ...renderBody(note, archive), codes: diagnostics.map(({ code }) => code) };
}

describe('HTML in a note', () => {
  it.each([
    ['a break', 'a<br>b<br/>c<BR clear="all" />d', '<p>a<br>b<br>c<br>d</p>'],
    ['a key', 'Press <kbd class="x">Ctrl</kbd>', '<p>Press <kbd>Ctrl</kbd></p>'],
    ['low and high', 'H<sub>2</sub>O m<sup>*2*</sup>', '<p>H<sub>2</sub>O m<sup><em>2</em></sup></p>'],
    ['in a table', '| a |\n|---|\n| 1<br>2 |', '<td>1<br>2</td>'],
    [
      'folded words',
      '<details open>\n<summary>All <kbd>x</kbd></summary>\n\n- **one**\n\n</details>',
      '<details><summary>All <kbd>x</kbd></summary>\n<ul>\n<li><strong>one</strong></li>\n</ul>\n</details>',
    ],
    [
      'folded words in a line',
      '<details><summary>a</summary>b</details>',
      '<details><summary>a</summary><p>b</p></details>',
    ],
    ['a place', 'a <a name="x-1"></a>b', '<p>a <span id="x-1"></span>b</p>'],
    ['a place around words', '<a id=y>b</a> c', '<p><span id="y"></span>b c</p>'],
    ['a comment', 'a <!-- <b> --> b', '<p>a  b</p>'],
    [
      'words in angle brackets',
      'Array<T> and Array<object>',
      '<p>Array&lt;T&gt; and Array&lt;object&gt;</p>',
    ],
  ])('works on the page: %s', (_name, markdown, html) => {
    const { html: made, codes } = read(markdown);
    expect(made.replaceAll(/\n+/g, '\n').trim()).toContain(html);
    expect(codes).toEqual([]);
  });

  it.each(['rows[0](first)', 'obj[x](y) calls', '[[Get]](key) returns'])(
    'shows code as it is written: %s',
    (code) => {
      const { html, codes } = read(code);
      expect(html.replaceAll(/<[^>]*>/g, '').trim()).toBe(code);
      expect(codes).toEqual([]);
    },
  );

  it.each([
    ['bold words', 'a <b>b</b>', 'a &lt;b&gt;b&lt;/b&gt;'],
    ['a paragraph', '<p align="center">a</p>', '<p>&lt;p align="center"&gt;a&lt;/p&gt;</p>'],
    ['a link', '<a href="https://a.example/">a</a>', '&lt;a href="https://a.example/"&gt;a&lt;/a&gt;'],
    ['a key without an end', 'a <kbd>b', '<p>a &lt;kbd&gt;b</p>'],
    ['an end without a start', 'a</sub> b', '<p>a&lt;/sub&gt; b</p>'],
    ['folded words without an end', '<details>\n\na', '<p>&lt;details&gt;</p>\n<p>a</p>'],
  ])('is shown as text, with a finding: %s', (_name, markdown, html) => {
    const { html: made, codes } = read(markdown);
    expect(made).toContain(html);
    expect(codes).toEqual(['raw-html']);
  });

  it('keeps the sections of a page whole', () => {
    const { sections } = read('<details>\n\n## A\n\n</details>\n\n## B\n\n<details>\n\n## C\n\na');
    expect(sections.map(({ words }) => words)).toEqual([undefined, 'B', 'C']);
    expect(sections[0]?.html).toContain('<details>\n<h2 id="a">A</h2>\n</details>');
    expect(sections[1]?.html).toBe('<p>&lt;details&gt;</p>');
  });

  it('gives a heading the anchor and the words without its tags', () => {
    const { sections } = read('## Press <kbd>Ctrl</kbd> or `<br>`<br>now');
    expect(sections).toMatchObject([
      {
        anchor: 'press-ctrl-or-br-now',
        words: 'Press Ctrl or <br>now',
        head: expect.stringContaining('<kbd>Ctrl</kbd>'),
      },
    ]);
  });

  it('sets no anchor twice, and none of a heading', () => {
    const { html } = read(
      '## Talk\n\n<a name="talk"></a><a name="x"></a><a name="x"></a><a name="_main"></a>',
    );
    expect(html.match(/ id="[^"]*"/g)).toEqual([' id="talk"', ' id="x"']);
  });

  it('reports a comment without an end, which hides the words after it', () => {
    expect(read('a <!-- b\n\nc').codes).toEqual(['raw-html']);
    expect(read('<!-- b\n\nc').codes).toEqual(['raw-html']);
    expect(read('a <!-- b\n\nc --> d').codes).toEqual([]);
  });
});
