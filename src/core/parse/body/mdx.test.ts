import { expect, it } from 'vitest';
import { markdownOfMdx } from './mdx.ts';

it.each([
  ['import X from "x";\nexport const a = {\n  b: 1 };\n\nText', ' \n \n \n\nText'],
  ['a <Actions owner="dan" limit={3 > 2} /> b', 'a b'],
  ['<Box\n  title="a > b">Words [[p6]]</Box>', ' \n Words [[p6]] '],
  ['a {/* [[p6]] */} b', 'a b'],
  ['a {`}`} b', 'a b'],
  ['`<a> {b}` and `` ` {b} ``', '`<a> {b}` and `` ` {b} ``'],
  ['\\{a} \\<b> 3 < 4', '\\{a} \\<b> 3 < 4'],
  ['```js\n{a}\n<b>\n```\n{a}', '```js\n{a}\n<b>\n```\n '],
  ['We import [[p6]]\nimport it', 'We import [[p6]]\nimport it'],
  ['An open ` tick {a}', 'An open ` tick '],
])('blanks the code of %j and keeps the places', (mdx, markdown) => {
  const made = markdownOfMdx(mdx);
  expect(made.replace(/[ \u00A0]+/g, ' ')).toBe(markdown);
  expect(made.split('\n').map(({ length }) => length)).toEqual(mdx.split('\n').map(({ length }) => length));
});
