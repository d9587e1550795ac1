import { describe, expect, it } from 'vitest';
import { chainWords, quarterSentences, resultWords } from './quarter.ts';

const nothing = { goals: 0, meetings: 0, opened: 0, closed: 0, carried: 0 };

describe('the sentences of a quarter', () => {
  it('give its months and its changes', () => {
    const happened = { goals: 2, meetings: 3, opened: 7, closed: 2, carried: 5 };
    expect(quarterSentences('July to September 2017', { phase: 'past' }, happened)).toBe(
      'July to September 2017. 2 goals, 3 meetings. 7 actions opened, 2 closed, 5 open at the end.',
    );
  });

  it('leave out counts of 0', () => {
    const happened = { ...nothing, meetings: 1, closed: 2 };
    expect(quarterSentences('July 2017', { phase: 'running' }, happened)).toBe(
      'July 2017, in progress. 1 meeting. 2 actions closed.',
    );
    expect(quarterSentences('July 2017', { phase: 'coming' }, nothing)).toBe('July 2017, not started.');
  });
});

describe('the results of goals', () => {
  it('are counted, and goals without one', () => {
    expect(resultWords(3, 'in-progress')).toBe('3 in progress');
    expect(resultWords(2, undefined)).toBe('2 without result');
  });
});

describe('how long a goal is carried through', () => {
  it.each([
    [2, true, '2nd quarter in a row'],
    [3, true, '3rd quarter in a row'],
    [3, false, '3rd quarter'],
    [11, true, '11th quarter in a row'],
    [22, true, '22nd quarter in a row'],
  ])('quarter %i, without a gap %s: %s', (nth, running, words) => {
    expect(chainWords({ nth, running })).toBe(words);
  });
});
