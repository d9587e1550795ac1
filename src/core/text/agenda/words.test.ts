import { describe, expect, it } from 'vitest';
import { agendaActionWords, agendaAside, agendaLede, staleObjectiveWords, unblockedWords } from './words.ts';

const expected = { kind: 'expected', day: '2017-09-12' } as const;

describe('the lede of an agenda', () => {
  it.each([
    [3, 1, 'Expected around 12 Sep 2017. 3 topics to discuss, 1 more open action.'],
    [1, 0, 'Expected around 12 Sep 2017. 1 topic to discuss.'],
    [0, 12, 'Expected around 12 Sep 2017. No topics to discuss, 12 open actions.'],
    [0, 0, 'Expected around 12 Sep 2017. Nothing is open. The agenda is yours.'],
  ])('with %d topics and %d more actions', (talk, open, words) => {
    expect(agendaLede({ next: expected, talk, open })).toBe(words);
  });
});

it.each([
  [{ notMentioned: 2 }, []],
  [{ notMentioned: 3 }, ['not mentioned at the last 3 meetings']],
])('prints the facts of the action %j: %j', (item, words) => {
  expect(agendaActionWords(item)).toEqual(words);
});

it('says on one line that what is marked blocked is blocked no more', () => {
  expect(unblockedWords('2017-08-22')).toBe('Blocked, unblocked 22 Aug 2017');
});

it('gives the last day before the meeting beside “Due before the meeting”', () => {
  expect(agendaAside('due', '2017-09-12')).toBe('by 12 Sep 2017');
});

it.each([
  [undefined, 'no check-in yet'],
  [{ days: 50 }, 'no check-in for 50 days'],
])('an objective with the last check-in %j: %s', (last, words) => {
  expect(staleObjectiveWords(last)).toBe(words);
});
