import { expect, it } from 'vitest';
import { mergeMarkers } from './merge-markers.ts';

const lines = (text: string) => mergeMarkers('a.md', text).map(({ spot }) => spot);

it('finds each conflict at its first marker', () => {
  const text =
    'a\n<<<<<<< HEAD\nb\n||||||| base\nc\n=======\nd\n>>>>>>> other\n<<<<<<<\ne\n=======\nf\n>>>>>>>\n';
  expect(lines(text)).toEqual([
    { line: 2, column: 1 },
    { line: 9, column: 1 },
  ]);
});

it('finds what is left of one', () => {
  expect(lines('a\n>>>>>>> other\n')).toEqual([{ line: 2, column: 1 }]);
});

it.each([
  ['a heading with a line below', 'Title\n=======\n'],
  ['code that shows a conflict', '```\n<<<<<<< HEAD\n=======\n>>>>>>> x\n```\n'],
  ['a quote of a quote', '>>>>>>> deep, but >> no\n'.replace('>>>>>>> ', '> > > ')],
])('leaves %s alone', (_name, text) => {
  expect(lines(text)).toEqual([]);
});
