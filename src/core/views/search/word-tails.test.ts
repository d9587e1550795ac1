import { expect, it } from 'vitest';
import { tailsIn, tailsOf } from './word-tails.ts';

it.each([
  ['a/b/c.ts', ['b/c.ts', 'c.ts']],
  ['`code.with.dots`,', ['with.dots']],
  ['https://tracker.example/T170482', ['tracker.example/T170482', 'example/T170482', 'T170482', '170482']],
  ['snake_case', []],
  ['my_snake_case', ['snake_case']],
  ['fooBarBaz', ['BarBaz']],
  ['v2.10', ['2.10']],
  ['word—dash', ['dash']],
  ['l’eau', ['eau']],
  ['Word', []],
  ['(words),', []],
  ['v2', []],
  ['話し合う。', ['し合う', '合う', 'う']],
  ['d41d8cd98f00b204e9800998ecf8427e', []],
  ['', []],
])('%s ends in %j', (word, tails) => {
  expect(tailsOf(word)).toEqual(tails);
});

it('gives each tail of a text once, and not too many of a word', () => {
  expect(tailsIn('a/b/cd and x/b/cd')).toEqual(['b/cd']);
  expect(tailsOf('ab/'.repeat(500))).toHaveLength(10);
  expect(tailsOf(`a.b.${'c'.repeat(500)}`)[0]).toHaveLength(60);
});
