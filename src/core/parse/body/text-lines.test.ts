import { expect, it } from 'vitest';
import { linesOf } from './text-lines.ts';
import { BodyTree } from './tree/body-tree.ts';
import { plainWords } from './tree/words.ts';

function read(markdown: string): readonly string[] {
  const tree = new BodyTree(markdown);
  return linesOf(tree).map(({ line, column, depth, hasBox, text, heading, below }) => {
    const head = heading ? ` <${plainWords(heading)}>` : '';
    const rest =
      below && below.end > below.start
        ? ` + ${JSON.stringify(tree.source.slice(below.start, below.end))}`
        : '';
    return `${line}:${column} ${depth}${hasBox ? ' box' : ''} ${text}${head}${rest}`;
  });
}

it.each([
  ['One\n  two\n\nthree', ['1:1 0 One', '2:3 0 two', '4:1 0 three']],
  ['- [ ] @ann: *x* {a: b} ^c\n1. [x]  y', ['1:3 1 box [ ] @ann: *x* {a: b} ^c', '2:4 1 box [x]  y']],
  ['- [/] x\n- [-] y', ['1:3 1 [/] x', '2:3 1 [-] y']],
  ['- a\n  b\n\n  c\n  - d\n', ['1:3 1 a + "\\n  b\\n\\n  c\\n  - d"', '5:5 2 d']],
  ['## H\n\nx\n\n> ## No\n\n- y', ['3:1 0 x <H>', '7:3 1 y <H>']],
  ['A <!-- b\nc --> d', ['1:1 0 A  d']],
  ['<!-- - x -->\n\n😀 x &amp; \\[', ['3:1 0 😀 x &amp; \\[']],
  ['a `b\nACTION: c` d\ne', ['1:1 0 a `b', '3:1 0 e']],
  [
    [
      ...[
        '> x',
        '',
        '```',
        'x',
        '```',
        '',
        '    x',
        '',
        '| x |',
        '|---|',
        '| y |',
        '',
        '<div>',
        'x',
        '</div>',
        '',
      ],
      ...['a[^1]', '', '[^1]: x', '', '[l]: /x', '', '- > x', '- ```', '  x', '  ```'],
    ].join('\n'),
    ['17:1 0 a[^1]'],
  ],
])('lists the lines of %j that may be records', (markdown, lines) => {
  expect(read(markdown)).toEqual(lines);
});
