import { expect, it } from 'vitest';
import type { Changing } from '../../core/model/day/changing.ts';
import { html } from '../html.ts';
import { constant, numbersOn, printNumbers } from './changing.ts';
import { figure } from './figure.ts';
import { figureWords } from './figures.ts';

const open: Changing = { now: 2, changes: [['2026-02-01', 1]] };
const overdue: Changing = {
  now: 0,
  changes: [
    ['2026-01-31', 1],
    ['2026-02-03', -1],
  ],
};

it.each([
  ['2026-01-15', '2 open'],
  ['2026-01-31', '2 open (1 overdue)'],
  ['2026-02-02', '3 open (1 overdue)'],
  ['2026-02-03', '3 open'],
])('a figure says on %s: %s', (day, words) => {
  expect(figureWords('open', numbersOn(printNumbers({ open, overdue }), day))).toBe(words);
});

it('prints only the words of a figure that never changes', () => {
  expect(figure({ kind: 'cell', numbers: { n: constant(0) } })).toBe('–');
  expect(html(figure({ kind: 'cell', numbers: { n: open } }))).toMatch(
    /^<span data-figure="cell" .*>2<\/span>$/,
  );
});
