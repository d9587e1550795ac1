import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import remarkGfm from 'remark-gfm';
import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';

/*
 * Notes are rendered by Sätteri, which is fast enough for an archive; remark-gfm is the reference for what
 * GitHub-flavoured Markdown means. Both must make the same tree of the same text.
 */

const reference = await createMarkdownProcessor({
  gfm: false,
  smartypants: false,
  syntaxHighlight: false,
  remarkPlugins: [remarkGfm],
});

it.each([
  ['a table', '| a | b |\n|---|---|\n| 1 | 2 |'],
  ['a table with sides', '| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |'],
  ['a table with short and long rows', '| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |'],
  ['a table with marks and a pipe', '| *a* | `b` |\n|---|---|\n| a \\| b | [x](https://a.example/) |'],
  ['a table after a paragraph', 'Words\n| a |\n|---|\n| 1 |'],
  ['tasks', '- [ ] open\n- [x] done\n- [X] done\n- none'],
  ['tasks below tasks', '- [ ] open\n  - [x] done'],
  ['tasks with paragraphs', '- [ ] open\n\n- [x] done'],
  ['struck words', '~~gone~~ and ~gone~ and ~~~not~~'],
  ['an address', 'See https://a.example/b?c=d&e=f.'],
  ['an address in brackets', '(https://a.example/b_(c))'],
  ['an address without scheme', 'See www.a.example/b, please'],
  ['an e-mail address', 'Ask a.b@c.example'],
  ['an address between angles', '<https://a.example/> <a@b.example>'],
  ['footnotes', 'One[^1] two[^b] one[^1].\n\n[^1]: First.\n[^b]: Second\n\n    with a paragraph.'],
  ['a footnote that is not there', 'One[^1].'],
  ['headings of both kinds', '# A\n\n## B ##\n\nC\n=\n\nD\n-'],
  ['nested lists', '1. a\n   - b\n     - c\n2. d\n\n   e'],
  ['a list that begins later', '7. a\n8. b'],
  ['quotes', '> a\n> > b\n\n> c\nlazy'],
  ['code', '```js\nlet a = "<b>"\n```\n\n    indented\n\n`a`` b` ``c ` d``'],
  ['stress', '*a* **b** ***c*** _d_ __e__ a_b_c **a*b*c**'],
  ['links and pictures', '[a](b "c") [d] ![e](f) [g][d]\n\n[d]: https://d.example/ "t"'],
  ['escapes and entities', '\\*a\\* &amp; &copy; &#35; &lt;b&gt; \\# x'],
  ['breaks', 'a  \nb\\\nc\nd'],
  ['a rule', 'a\n\n---\n\nb\n\n***'],
])('%s is what remark-gfm makes of it', async (_, markdown) => {
  const { html } = markdownToHtml(markdown, { features: { frontmatter: false } });
  const { code } = await reference.render(markdown);
  expect(treeOf(html)).toEqual(treeOf(code));
});

it('would notice a difference', () => {
  expect(treeOf('<p>a <b>c</b></p>')).not.toEqual(treeOf('<p>a <i>c</i></p>'));
  expect(treeOf('<p title="a">c</p>')).not.toEqual(treeOf('<p>c</p>'));
});

interface Tree {
  readonly name: string;
  readonly attributes?: string;
  readonly children?: readonly Tree[];
}

/** Elements, attributes in order, and texts; without spaces between blocks and the anchors that remark adds. */
function treeOf(html: string): readonly Tree[] {
  return childrenOf(parseFragment(html));
}

function childrenOf(part: DefaultTreeAdapterTypes.ParentNode): readonly Tree[] {
  return part.childNodes.flatMap((child): readonly Tree[] => {
    if ('value' in child) return child.value.trim() ? [{ name: child.value.replace(/\s+/g, ' ') }] : [];
    if (!('tagName' in child)) return [];
    return [{ name: child.tagName, attributes: attributesOf(child), children: childrenOf(child) }];
  });
}

function attributesOf({ tagName, attrs }: DefaultTreeAdapterTypes.Element): string {
  const kept = attrs.filter(({ name }) => name !== 'id' || !/^h\d$/.test(tagName));
  const pairs = kept.map(({ name, value }) =>
    name === 'align' ? `style=text-align: ${value}` : `${name}=${value.replace(/;$/, '')}`,
  );
  return pairs.sort().join(' ');
}
