import { expect, it } from 'vitest';
import type { Mention } from '../../core/model/note.ts';
import { publishedArchive, readArchive } from '../../core/reading.ts';
import { renderBody } from '../markdown.ts';

const files = (markdown: string) => [
  {
    path: 'site.yaml',
    text: 'title: S\ntrackers: [{ name: T, pattern: "T\\\\d+", url: "https://t.example/{id}" }]\n',
  },
  { path: 'people.yaml', text: '- { id: ann, name: Ann }\n- { id: dan, name: Dan }\n' },
  {
    path: 'notes/ops/2026-01-01.md',
    text: '---\ntitle: Ops\ndate: 2026-01-01\nattendees: [ann]\ndecisions: [{ id: one, text: One }]\n---\n',
  },
  {
    path: 'notes/ops/2026-01-08.md',
    text: `---\ntitle: Second\ndate: 2026-01-08\nattendees: [ann]\n---\n${markdown}`,
  },
];

const today = '2026-02-01';

function read(markdown: string) {
  const { content, diagnostics } = readArchive({ files: files(markdown), assets: [], findings: [] }, today);
  const archive = publishedArchive(content, today, { drafts: false });
  const note = archive.find.note('ops/2026-01-08');
  if (!note) throw new Error(markdown);
  return { body: note.note.body, html: renderBody(note, archive).html, diagnostics };
}

/** The addresses of the links of a page, but not those that it adds: to a heading itself, to a footnote and back. */
function linksOf(html: string): readonly string[] {
  const tags = [...html.matchAll(/<a [^>]*>/g)].map(([tag]) => tag);
  const written = tags.filter((tag) => !/class="anchor"|data-footnote/.test(tag));
  return sorted(written.map((tag) => /href="([^"]*)"/.exec(tag)?.[1] ?? ''));
}

function addressOf({ kind, target }: Pick<Mention, 'kind' | 'target'>): string {
  if (kind === 'person') return `/people/${target}/`;
  if (kind === 'reference') return `/decisions/ops/${target}/`;
  if (kind === 'tracker') return `https://t.example/${target}`;
  return target.startsWith('#') ? target : `/notes/ops/${target.replace('.md', '/')}`;
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

function idsOf(html: string): readonly string[] {
  return [...html.matchAll(/<(?:h\d|span) id="([^"]*)"/g)]
    .map(([, id = '']) => id)
    .filter((id) => !id.endsWith('-footnotes'));
}

/** Each construct with what both find: the number of links and of ids. */
const probes: readonly (readonly [string, number, number])[] = [
  ['plain', 0, 0],
  ['@dan, [[one]] and T12', 3, 0],
  ['a \\@dan \\[[one]] \\T12 [\\[one]] [[one]\\]', 1, 0],
  ['a &#64;dan &lsqb;[one]]', 0, 0],
  ['a &amp; \\* @dan\\\n[[one]]  \nT12', 3, 0],
  ['**@dan** _[[one]]_ ~~T12~~', 3, 0],
  ['[[**one**]] [[o\nne]]', 0, 0],
  ['`@dan` ``a ` [[one]]`` T12', 1, 0],
  ['a `open @dan', 1, 0],
  ['```\n@dan\n```\n\n~~~ x\n[[one]]\n', 0, 0],
  ['    @dan\n\n* a\n\n      @ann\n\n  @dan', 1, 0],
  ['- a\n\n    @dan\n- T1\tT2', 3, 0],
  ['> - @dan\n>   &amp; [[one]]\n> T1\nlazy T2', 4, 0],
  ['> a\n      > @dan\n\n1) 😀 é @ann', 2, 0],
  ['| a | [[one\\|x]] |\n|---|---|\n| @dan | T1 |', 3, 0],
  ['| a |\n|-|\n| [[one|x]] |', 0, 0],
  ['[a @dan [[one]] T12](2026-01-01.md)', 1, 0],
  ['[a @dan](javascript:x)', 1, 0],
  ['![@dan](https://h.example/a.png)', 0, 0],
  ['[x](<2026-01-01.md> "@dan") [y]( 2026-01-01.md\n\'t\')', 1, 0],
  ['[x][y] [y]\n\n[y]: 2026-01-01.md "@dan"', 1, 0],
  ['rows[0](first) x[@dan](b)', 1, 0],
  ['www.e.org/@dan a@dan.org x=@dan y/@dan', 0, 0],
  ['<https://t.example/T9> [T8](https://t.example/T8) https://t.example/T7.', 3, 0],
  ['text @dan\n\n# H\n\nUnder\n===\n\nH\n---', 1, 3],
  ['- x\n  ---\n\n[l](#x)', 1, 1],
  ['> ## Q\n> a\n\n1. # N\n\n[q](#q) [n](#n)', 2, 2],
  ['<pre>\n## no\n</pre>', 0, 0],
  ['#no\n\n## `a` *b* \\# [c](2026-01-01.md) ##', 1, 1],
  ['## [[one|Words]] and @dan\n\n[x](#words-and-dan)', 3, 1],
  ['## ![alt](https://h.example/a.png) A\n\n## A', 0, 2],
  ['## H<sub>2</sub>O <br> & <b>x</b>', 0, 1],
  ['<div title="@dan">T1 [[one]]</div>', 3, 0],
  ['<details>\n<summary>@dan</summary>\n\n## In\n\n</details>', 1, 1],
  ['a <kbd title="@dan">T1</kbd> <a name="p"></a>b', 1, 1],
  ['> <div>\n>   @dan\n> </div>', 1, 0],
  ['@dan<!-- @ann -->! [[o<!-- x -->ne]]', 2, 0],
  ['<!-- a\n\n## no @dan\n-->\n\n## Yes @ann', 1, 1],
  ['a <!-- open @dan\n\n## B @ann', 1, 1],
  ['`<!--` @dan `-->`', 1, 0],
  ['a[^1] [^2]\n\n[^1]: @dan\n\n    ## F\n\n[^3]: @ann\n\n## F', 1, 2],
  ['- [ ] see @dan\n  [[one]]\n- [x] T1', 3, 0],
  ['a\n---\n@dan\n***\n@ann', 2, 1],
  ['@dan/@ann "@dan" (@ann), @dan. @x@y', 2, 0],
];

it.each(probes)('the check and the page find the same in %j', (markdown, links, ids) => {
  const { body, html } = read(markdown);
  const inPage = linksOf(html).filter((href) => !/^https?:\/\/(?!t\.example)|^mailto:/.test(href));
  const anchors = (body.anchors ?? []).filter((anchor) => html.includes(`<span id="${anchor}"`));
  expect(sorted(body.mentions.map(addressOf))).toEqual(inPage);
  expect([...body.headings.map(({ anchor }) => anchor), ...anchors].sort()).toEqual([...idsOf(html)].sort());
  expect([inPage.length, idsOf(html).length]).toEqual([links, ids]);
});

it('a heading in a list can be linked to, and words within pre cannot', () => {
  const codes = (markdown: string) => read(markdown).diagnostics.map(({ code }) => code);
  expect(codes('- x\n  ---\n\n[l](#x)')).toEqual([]);
  expect(codes('<pre>\n## no\n</pre>\n\n[l](#no)')).toContain('dead-anchor');
});

it('places are those of the file, with letters of two units, quotes and comments before them', () => {
  const { body } = read('😀 é &amp; \\* @dan\n\n> a <!-- b\n> c --> &lt; 😀\n>  @ann\n');
  expect(
    body.mentions.map(({ target, line, column }) => [target, line - body.firstLine + 1, column]),
  ).toEqual([
    ['dan', 1, 15],
    ['ann', 5, 4],
  ]);
});
