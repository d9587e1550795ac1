import { describe, expect, it } from 'vitest';
import { type ActionStory, actionStory, livedTally } from './story.ts';

const plain: ActionStory = {
  owners: ['Tyler'],
  everyone: false,
  series: 'Pipeline',
  opened: '2017-03-07',
  earlier: false,
  status: 'open',
  carriedOver: 0,
  silent: 0,
  blockedDays: 0,
};

describe('the lede of an action', () => {
  it.each<[Partial<ActionStory>, string]>([
    [{}, 'For Tyler, opened on 7 March 2017 in Pipeline. Nobody said by when.'],
    [{ owners: [] }, 'Nobody’s yet, opened on 7 March 2017 in Pipeline. Nobody said by when.'],
    [
      { earlier: true },
      'For Tyler, older than these notes; first named on 7 March 2017 in Pipeline. Nobody said by when.',
    ],
    [
      { owners: ['Ops', 'Releng'], everyone: true, due: { said: 'next-meeting', estimated: false } },
      'For each team, opened on 7 March 2017 in Pipeline. Due at the next meeting.',
    ],
    [
      { due: { said: 'next-meeting', day: '2017-04-04', estimated: true } },
      'For Tyler, opened on 7 March 2017 in Pipeline. Due at the next meeting, expected about 4 April 2017.',
    ],
    [
      { due: { said: 'day', day: '2017-04-04', estimated: false }, status: 'done', closed: '2017-04-05' },
      'For Tyler, opened on 7 March 2017 in Pipeline. Done 1 day after it was due.',
    ],
    [
      { due: { said: 'day', day: '2017-04-04', estimated: false }, status: 'done', closed: '2017-04-04' },
      'For Tyler, opened on 7 March 2017 in Pipeline. Done in time.',
    ],
    [
      { status: 'done', closed: '2017-04-04', carriedOver: 3, silent: 1, blockedDays: 49 },
      'For Tyler, opened on 7 March 2017 in Pipeline. Done. Three later meetings found it open, one of them did not mention it; it was blocked for 49 days.',
    ],
    [
      { status: 'dropped', closed: '2017-04-04', carriedOver: 1, silent: 1 },
      'For Tyler, opened on 7 March 2017 in Pipeline. Dropped. One later meeting found it open and did not mention it.',
    ],
    [
      { rounds: { every: 'meeting', done: 3, of: 51 }, carriedOver: 48, silent: 48 },
      'For Tyler, opened on 7 March 2017 in Pipeline. Nobody said by when. Every meeting, 3 of 51 rounds done. 48 later meetings did not mention it.',
    ],
    [
      { status: 'blocked', carriedOver: 2, silent: 2, blockedSince: '2017-06-06', blockedDays: 90 },
      'For Tyler, opened on 7 March 2017 in Pipeline. Nobody said by when. Two later meetings found it open and none mentioned it; it is blocked since 6 June 2017.',
    ],
  ])('%o', (part, words) => {
    expect(actionStory({ ...plain, ...part })).toBe(words);
  });
});

describe('how long an action has lived', () => {
  it.each([
    [140, { closed: '2017-07-25', earlier: false }, '140', 'days from opened to'],
    [1, { earlier: false }, '1', 'day so far,'],
    [12, { earlier: true }, '12', 'days since first named,'],
    [730, { earlier: false }, '730', 'days so far,'],
    [731, { earlier: false }, '2', 'years so far,'],
    [3406, { earlier: false }, '9', 'years so far,'],
  ])('%i days', (days, action, figure, words) => {
    expect(livedTally(days, action)).toEqual({ figure, words });
  });
});
