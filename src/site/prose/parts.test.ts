import { expect, it } from 'vitest';
import { proseParts } from './parts.ts';

type Tree = Parameters<ReturnType<typeof proseParts>>[0];

const words = (value: string): Tree => ({ type: 'text', value });
const head = (depth: number, value: string): Tree => ({ type: 'heading', depth, children: [words(value)] });
const paragraph = (...children: Tree[]): Tree => ({ type: 'paragraph', children });

/** The nodes that the plugin makes of those of a page. */
function made(children: Tree[], title?: string): Tree[] {
  const tree: Tree = { type: 'root', children };
  proseParts()(tree, { path: '/content/pages/guide.mdx', data: { astro: { frontmatter: { title } } } });
  return tree.children ?? [];
}

/** The level and the anchor of each heading. */
const levels = (nodes: Tree[]) =>
  nodes.flatMap(({ children: [heading, link] = [] }) =>
    heading?.type === 'heading' ? [[heading.depth, heading.data?.hProperties.id, link?.name]] : [],
  );

it('a heading that is the title of the page is left out, and each other one has its anchor and a link', () => {
  const headings = () => [head(1, 'How we work'), head(2, 'Part'), head(3, 'How we work')];
  const rest = [
    [2, 'part', 'a'],
    [3, 'how-we-work-1', 'a'],
  ];
  expect([levels(made(headings())), levels(made(headings(), 'How We Work!'))]).toEqual([rest, rest]);
});

it('another heading of the first level is a level lower, with all below it', () => {
  expect(levels(made([head(1, 'Other'), head(2, 'Below')], 'The title'))).toEqual([
    [2, 'other', 'a'],
    [3, 'below', 'a'],
  ]);
});

it('a quote with a mark is an alert with its kind and its title', () => {
  const [alert, quote] = made([
    { type: 'blockquote', children: [paragraph(words('[!TIP] Read on\nWith Dan'))] },
    { type: 'blockquote', children: [paragraph(words('[!OTHER] Said'))] },
  ]);
  expect(alert?.data?.hProperties.className).toEqual(['alert', 'alert-tip']);
  const [top, text] = alert?.children ?? [];
  const [{ attributes = [] } = words('')] = top?.children ?? [];
  expect(attributes.map(({ name, value }) => [name, value])).toEqual([
    ['file', 'pages/guide.mdx'],
    ['word', 'Tip'],
    ['title', 'Read on'],
  ]);
  expect(text?.children?.[0]?.attributes?.[1]?.value).toBe('With Dan');
  expect(quote?.data).toBeUndefined();
});

it('a tag with an address leads to the same place as Markdown, with its other attributes', () => {
  const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value });
  const tag = (name: string, ...attributes: ReturnType<typeof attribute>[]): Tree => ({
    ...{ type: 'mdxJsxTextElement', name, attributes, children: [] },
  });
  const [{ children = [] } = words('')] = made([
    paragraph(
      tag('a', attribute('class', 'x'), attribute('href', '../notes/a.md')),
      tag('img', attribute('src', 'p.png')),
      tag('a', attribute('href', '#part')),
    ),
  ]);
  const found = children.map(({ name, attributes = [] }) => [name, ...attributes.map(({ value }) => value)]);
  expect(found).toEqual([
    ['ProseLink', 'x', 'pages/guide.mdx', '../notes/a.md'],
    ['ProsePicture', 'pages/guide.mdx', 'p.png'],
    ['a', '#part'],
  ]);
});
