import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, differingLines } from './line-changes.ts';

const lines = (text: string) => [...text];

describe('the changes between two texts', () => {
  it('are the fewest that are possible', () => {
    expect(changesBetween(lines('abcd'), lines('axd'))).toEqual([
      { at: 1, before: ['b', 'c'], after: ['x'] },
    ]);
    expect(changesBetween(lines('abab'), lines('baba'))?.flatMap(({ before }) => before)).toHaveLength(1);
  });

  it('turn any text into any other', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const made: string[] = [];
        let done = 0;
        for (const change of changesBetween(before, after) ?? []) {
          expect(before.slice(change.at, change.at + change.before.length)).toEqual(change.before);
          made.push(...before.slice(done, change.at), ...change.after);
          done = change.at + change.before.length;
        }
        expect([...made, ...before.slice(done)]).toEqual(after);
      }),
    );
  });

  it('are not looked for in two texts that have nothing in common', () => {
    const long = (mark: string) => Array.from({ length: 1600 }, (_, index) => `${mark}${index}`);
    expect(changesBetween(long('a'), long('b'))).toBeUndefined();
  });
});

describe('lines that only one text has', () => {
  it('are counted, without regard to their order', () => {
    expect(differingLines(lines('aab'), lines('bac'))).toEqual({ before: ['a'], after: ['c'] });
  });
});
