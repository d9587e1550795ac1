import { describe, expect, it } from 'vitest';
import { agendaActionWords, agendaAside, agendaLede, quietObjectiveWords } from './words.ts';

const expected = { kind: 'expected', day: '2017-09-12' } as const;

describe('the lede of an agenda', () => {
  it.each([
    [3, 1, 'Expected around 12 Sep 2017. Three things need talk; one more action is open.'],
    [1, 0, 'Expected around 12 Sep 2017. One thing needs talk.'],
    [0, 12, 'Expected around 12 Sep 2017. Nothing needs talk; 12 more actions are open.'],
    [0, 0, 'Expected around 12 Sep 2017. Nothing is open: the agenda is yours.'],
  ])('with %d to talk of and %d more', (talk, open, words) => {
    expect(agendaLede({ next: expected, talk, open })).toBe(words);
  });
});

it.each([
  [{ silent: 1 }, []],
  [{ silent: 2 }, ['not mentioned at the last 2 meetings']],
  [{ silent: 0, freedOn: '2017-08-22' }, ['free since 22 Aug 2017']],
])('of an action %j it says %j', (item, words) => {
  expect(agendaActionWords(item)).toEqual(words);
});

it('says until when something is due for it to be due until then', () => {
  expect(agendaAside('due', '2017-09-12')).toBe('by 12 Sep 2017');
});

it.each([
  [undefined, 'no word yet'],
  [{ days: 50 }, 'no word for 50 days'],
])('an objective last spoken of %j has %s', (last, words) => {
  expect(quietObjectiveWords(last)).toBe(words);
});
