import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { aBody, aNote, anArchive } from '../../testing/builders.ts';
import { processorTime } from '../../testing/time/processor-time.ts';
import { renderBody } from '../markdown.ts';

/*
 * Whatever a note says, the page holds only these elements and attributes once a real HTML parser has read it, and
 * every address is one of this site, http, https or mailto.
 */

const elements = new Set(
  'a blockquote br code del details div em h2 h3 h4 h5 h6 hr img kbd li ol p pre section span strong sub summary sup svg table tbody td th thead tr ul use'.split(
    ' ',
  ),
);
const attributes = new Set(
  'alt aria-describedby aria-hidden aria-label class data-footnote-backref data-footnote-ref data-footnotes focusable height href id loading role src start tabindex title width'.split(
    ' ',
  ),
);
const address = /^(?:https?:\/\/|mailto:|#|\/(?!\/))/;

const payloads: readonly string[] = [
  '<script>window.PWN=1</script>',
  '<img src=x onerror="window.PWN=1">',
  'a <b onclick=window.PWN=1>b</b>',
  '[click](javascript:window.PWN=1)',
  '[click](JaVaScRiPt:window.PWN=1)',
  '[click](data:text/html,<script>1</script>)',
  '[click](vbscript:x)',
  '[click](file:///etc/passwd)',
  '[click](blob:https://evil.example/x)',
  '[click](&#106;avascript:window.PWN=1)',
  '[click](java&#x73;cript:window.PWN=1)',
  '[click](javascript&colon;window.PWN=1)',
  '[click](java&Tab;script:window.PWN=1)',
  '[click](<java\tscript:window.PWN=1>)',
  '[click](<&#1;javascript:window.PWN=1>)',
  '[click]( javascript:window.PWN=1)',
  '[click](javascript://a.example/%0awindow.PWN=1)',
  '[a][x]\n\n[x]: javascript:window.PWN=1',
  '![a][x]\n\n[x]: javascript:window.PWN=1 "t"',
  '<javascript:window.PWN=1>',
  '<javascript://a.example/%0aalert(1)>',
  '![a](javascript:window.PWN=1)',
  '![a](data:image/svg+xml,<svg/onload=window.PWN=1>)',
  '![a" onerror="window.PWN=1](x.png)',
  '![a](x.png "t\\" onerror=\\"window.PWN=1")',
  '[a](https://a.example/ "t\\" onclick=\\"window.PWN=1")',
  '[a](https://a.example/"onclick="window.PWN=1)',
  '[![a](javascript:1)](javascript:2)',
  '# [a](javascript:window.PWN=1) <script>1</script>',
  '# <img src=x onerror=window.PWN=1>',
  '# "onmouseover="window.PWN=1',
  '| [a](javascript:1) | <script> |\n|---|:-:|\n| <img src=x onerror=1> | ![x](javascript:1) |',
  '> <script>1</script>\n> [a](javascript:1)',
  '- <svg onload=window.PWN=1>\n- [a](javascript:1)',
  '- [ ] <input autofocus onfocus=window.PWN=1>',
  '<iframe src="https://evil.example/"></iframe>',
  '<style>body{display:none}</style>',
  '<form action="https://evil.example/"><input name=password></form>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<base href="https://evil.example/">',
  '<svg><script>window.PWN=1</script></svg>',
  '<svg><a xlink:href="javascript:window.PWN=1"><text>x</text></a></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=window.PWN=1>',
  '<a href="javascript:window.PWN=1">x</a>',
  '<details open ontoggle=window.PWN=1>',
  '<details open ontoggle=window.PWN=1><summary onclick=window.PWN=1>a</summary></details>',
  '<kbd onclick=window.PWN=1 style="position:fixed">a</kbd><br onload=window.PWN=1>',
  '<a name="x" href="javascript:window.PWN=1" onclick=window.PWN=1>a</a>',
  `<a name='"><img src=x onerror=window.PWN=1>'>a</a>`,
  '<a id=x onclick=window.PWN=1>a</a>',
  '| <details> | </details> |\n|---|---|\n| </kbd> | <kbd> |',
  '> <details>\n\n</details>',
  '<!--><img src=x onerror=window.PWN=1>-->',
  '<!-- --!><img src=x onerror=window.PWN=1> -->',
  '<![CDATA[<img src=x onerror=window.PWN=1>]]>',
  '<?xml <img src=x onerror=window.PWN=1> ?>',
  '</p></div></main><script>1</script>',
  '<textarea><img src=x onerror=window.PWN=1></textarea>',
  '```"><script>window.PWN=1</script>\nx\n```',
  '```js onload=window.PWN=1\n</code></pre><script>1</script>\n```',
  '`</code><script>1</script>`',
  'a[^"><script>1</script>]\n\n[^"><script>1</script>]: <script>1</script>',
  '[^x]\n\n[^x]: [a](javascript:1)',
  'www.evil.example/"onmouseover="window.PWN=1',
  'https://evil.example/<script>1</script>',
  'mailto:a@b.cd?subject="><script>1</script>',
  '[[pipeline/2017-03-07|<img src=x onerror=1>]]',
  '[[pipeline/2017-03-07|"onmouseover="window.PWN=1]]',
  '[a](//evil.example/x) ![b](//evil.example/x.png)',
  '[a](/\\\\evil.example/x) ![b](\\\\\\\\evil.example/x.png)',
  '![b](https://evil.example/x.png)',
  '![b](../../../../etc/passwd) [c](../../../secret.md)',
  '\u0000# a\u0000<script>1</script>',
  '&lt;script&gt;1&lt;/script&gt;',
];

function render(markdown: string): string {
  const archive = anArchive({ notes: [aNote({ id: 'pipeline/2017-03-07', body: aBody({ markdown }) })] });
  const [note] = archive.notes;
  if (!note) throw new Error('Expected a note.');
  const { lede = '', sections } = renderBody(note, archive);
  return lede + sections.map(({ head = '', html }) => `<h2>${head}</h2>${html}`).join('');
}

type Part = DefaultTreeAdapterTypes.Node;
type Found = DefaultTreeAdapterTypes.Element;

function elementsOf(part: Part): readonly Found[] {
  const below = 'childNodes' in part ? part.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in part ? [part, ...below] : below;
}

function found(markdown: string): readonly Found[] {
  return elementsOf(parseFragment(render(markdown)));
}

describe('the page of a note', () => {
  it.each(payloads)('holds no element of the note in %j', (markdown) => {
    const unexpected = found(markdown).filter(({ tagName }) => !elements.has(tagName));
    expect(unexpected.map(({ tagName }) => tagName)).toEqual([]);
  });

  it.each(payloads)('holds no attribute of the note in %j', (markdown) => {
    const names = found(markdown).flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(names.filter((name) => !attributes.has(name))).toEqual([]);
  });

  it.each(payloads)('leads nowhere but to this site, http, https and mailto in %j', (markdown) => {
    const links = found(markdown).flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href'));
    expect(links.filter(({ value }) => !address.test(value))).toEqual([]);
  });

  it.each(payloads)('loads nothing of another site in %j', (markdown) => {
    const sources = found(markdown).flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'src'));
    expect(sources.filter(({ value }) => !value.startsWith('/files/'))).toEqual([]);
  });

  it('shows raw HTML as the text it is', () => {
    expect(render('<script>window.PWN=1</script>')).toBe('&lt;script&gt;window.PWN=1&lt;/script&gt;');
  });

  it('would notice an element, an attribute and an address that may not be there', () => {
    const [script, link] = elementsOf(
      parseFragment('<script></script><a href="javascript:1" onclick="x">a</a>'),
    );
    expect(elements.has(script?.tagName ?? '')).toBe(false);
    expect(link?.attrs.filter(({ name }) => !attributes.has(name))).toHaveLength(1);
    expect(address.test(link?.attrs[0]?.value ?? '')).toBe(false);
  });
});

describe('a text that no person wrote', () => {
  it.each([
    ['quotes', '> '.repeat(10_000)],
    ['lists', '* '.repeat(10_000)],
    ['numbered lists', '1. '.repeat(10_000)],
    ['mixed', '> - '.repeat(50_000)],
    ['table columns', `${'|a'.repeat(500)}|\n${'|-'.repeat(500)}|\n${'|\n'.repeat(3000)}`],
    ['words in a line', 'word '.repeat(200_000)],
    ['brackets', '['.repeat(50_000)],
    ['references', '[['.repeat(50_000)],
    ['people', '@a'.repeat(50_000)],
    ['stresses', '*a **b '.repeat(20_000)],
    ['backticks', '`a ``b '.repeat(20_000)],
    ['stresses within words', 'a_'.repeat(100_000)],
    ['headings', '# h\n'.repeat(50_000)],
    ['underlined headings', 'h\n===\n'.repeat(20_000)],
    ['folded words', '<details>\n\n'.repeat(10_000)],
    ['summaries', `<details>${'<summary>a</summary>'.repeat(20_000)}</details>`],
    ['keys', '<kbd>a'.repeat(20_000)],
    ['keys that end', '<kbd>'.repeat(10_000) + '</sub>'.repeat(10_000)],
    ['comments', '<!-- '.repeat(20_000)],
    ['comments and backticks', '` <!-- '.repeat(20_000)],
  ])('is rendered within seconds: %s', (_, part) => {
    const start = processorTime();
    const html = render(`${part}x`);
    expect(processorTime() - start).toBeLessThan(5000);
    expect(html.length).toBeLessThan(10_000_000);
  });
});
