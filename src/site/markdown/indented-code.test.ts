import { expect, it } from 'vitest';
import { aBody, anArchive } from '../../testing/builders.ts';
import { renderText } from '../markdown.ts';

const codesOf = (markdown: string) => {
  const { html } = renderText(aBody({ markdown }), { path: 'series/core.md' }, anArchive({}));
  return [...html.matchAll(/<code>([^<]*)<\/code><\/pre>/g)].map(([, code]) => code);
};

it.each([
  ['a heading', '- a\n### H\n    b\n    c\n', ['b\nc\n']],
  ['a heading after a blank line', '- a\n\n### H\n    b\n    c\n', ['b\nc\n']],
  ['a rule', '1. a\n***\n    b\n\tc\n    d\n', ['b\nc\nd\n']],
  ['a heading after a quote', '> a\n### Hü\n    bö\n    c\n', ['bö\nc\n']],
  [
    'a heading, with blank lines and deeper lines',
    '- a\n# H\n    b\n \n\n      c\n\n    d\n',
    ['b\n\n\n  c\n\nd\n'],
  ],
  ['a heading in a list', '- x\n\n  - a\n  ### H\n      b\n      c\n', ['b\nc\n']],
  ['a heading in a quote', '> - a\n> ### H\n>     b\n>     c\n', ['b\nc\n']],
  ['a fence', '- a\n```\nx\n```\n    b\n    c\n```\ny\n```\n    d\n', ['x\n', 'b\nc\n', 'y\n', 'd\n']],
  ['words', '- a\n### H\n    b\n    c\n\nwords\n\n    d\n', ['b\nc\n', 'd\n']],
])('the lines of code below %s are one block', (_, markdown, codes) => {
  expect(codesOf(markdown)).toEqual(codes);
});
