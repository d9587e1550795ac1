import { describe, expect, it } from 'vitest';
import { chainWords, quarterSentences } from './quarter.ts';

const nothing = { goals: 0, meetings: 0, opened: 0, closed: 0, carried: 0 };

describe('the sentences of a quarter', () => {
  it('say when it is and what happened', () => {
    const happened = { goals: 2, meetings: 3, opened: 7, closed: 2, carried: 5 };
    expect(quarterSentences('July to September 2017', { standing: 'past' }, happened)).toBe(
      'July to September 2017. Three meetings, two goals, seven actions opened, two closed and five actions open at its end.',
    );
  });

  it('leave out what did not happen', () => {
    const happened = { ...nothing, meetings: 1, closed: 2 };
    expect(quarterSentences('July 2017', { standing: 'running' }, happened)).toBe(
      'July 2017, under way. One meeting and two actions closed.',
    );
    expect(quarterSentences('July 2017', { standing: 'coming' }, nothing)).toBe('July 2017, still to come.');
  });
});

describe('how long a goal is carried through', () => {
  it.each([
    [2, true, 'Second quarter running'],
    [3, true, 'Third quarter running'],
    [3, false, 'Third quarter, not in a row'],
    [11, true, '11th quarter running'],
    [22, true, '22nd quarter running'],
  ])('quarter %i, without a gap %s: %s', (nth, running, words) => {
    expect(chainWords({ nth, running })).toBe(words);
  });
});
