import { describe, expect, it } from 'vitest';
import { usualPeriods } from '../../model/day/period-names.ts';
import { chainWords, heldWords, quarterSentences, resultWords } from './quarter.ts';

const zeros = {
  ...{ before: 0, opened: 0, 'first-mentioned': 0, reopened: 0, resumed: 0, 'next-round': 0, 'moved-in': 0 },
  ...{ done: 0, dropped: 0, superseded: 0, deferred: 0, 'between-rounds': 0, 'moved-out': 0, after: 0 },
};
const nothing = { goals: 0, meetings: 0, planned: 0, figures: zeros };

describe('the sentences of a quarter', () => {
  it('give its months and its changes', () => {
    const figures = { ...zeros, before: 1, opened: 7, resumed: 1, done: 2, dropped: 1, after: 6 };
    const happened = { goals: 2, meetings: 3, planned: 0, figures };
    expect(quarterSentences('July to September 2017', { phase: 'past', until: '2017-09-30' }, happened)).toBe(
      'July to September 2017. 2 goals, 3 meetings. 1 action open before, 7 opened, 1 resumed, 2 done, 1 dropped, 6 open at the end.',
    );
  });

  it('leave out counts of 0', () => {
    const happened = { ...nothing, meetings: 1, figures: { ...zeros, before: 2, done: 2 } };
    expect(quarterSentences('July 2017', { phase: 'running', until: '2017-07-08' }, happened)).toBe(
      'July 2017, in progress on 8 Jul 2017. 1 meeting. 2 actions open before, 2 done.',
    );
    expect(quarterSentences('July 2017', { phase: 'coming', until: '2017-06-08' }, nothing)).toBe(
      'July 2017, not started.',
    );
  });

  it('give the meetings that are only planned', () => {
    expect(
      quarterSentences('July 2017', { phase: 'coming', until: '2017-06-08' }, { ...nothing, planned: 1 }),
    ).toBe('July 2017, not started. 1 meeting planned.');
    expect(heldWords(3, 2)).toBe('3 meetings, 2 planned');
  });
});

describe('the results of goals', () => {
  it('are counted, and goals without one', () => {
    expect(resultWords(3, 'in-progress')).toBe('3 in progress');
    expect(resultWords(2, undefined)).toBe('2 without a status');
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
    expect(chainWords({ nth, running }, usualPeriods)).toBe(words);
  });
});
