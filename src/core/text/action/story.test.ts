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
  notMentioned: 0,
  mentions: 0,
  blockedDays: 0,
};

describe('the lede of an action', () => {
  it.each<[Partial<ActionStory>, string]>([
    [{}, 'Owned by Tyler. Opened on 7 March 2017 in Pipeline. No due date.'],
    [{ owners: [] }, 'Unowned. Opened on 7 March 2017 in Pipeline. No due date.'],
    [
      { earlier: true },
      'Owned by Tyler. First mentioned on 7 March 2017 in Pipeline, opened before this archive begins. No due date.',
    ],
    [
      { owners: ['Ops', 'Releng'], everyone: true, due: { written: 'next-meeting', estimated: false } },
      'Owned by each team of Pipeline. Opened on 7 March 2017 in Pipeline. Due at the next meeting.',
    ],
    [
      { due: { written: 'next-meeting', day: '2017-04-04', estimated: true } },
      'Owned by Tyler. Opened on 7 March 2017 in Pipeline. Due at the next meeting, around 4 April 2017.',
    ],
    [
      { due: { written: 'day', day: '2017-04-04', estimated: false }, status: 'done', closed: '2017-04-05' },
      'Owned by Tyler. Opened on 7 March 2017 in Pipeline. Done 1 day after its due date.',
    ],
    [
      { due: { written: 'day', day: '2017-04-04', estimated: false }, status: 'done', closed: '2017-04-04' },
      'Owned by Tyler. Opened on 7 March 2017 in Pipeline. Done on time.',
    ],
    [
      {
        due: { written: 'day', day: '2017-04-04', estimated: false, ended: '2017-04-04' },
        status: 'done',
        closed: '2017-04-25',
      },
      'Owned by Tyler. Opened on 7 March 2017 in Pipeline. Done on 25 April 2017.',
    ],
    [
      {
        due: { written: 'day', day: '2017-04-04', estimated: false, counted: '2017-04-10' },
        status: 'done',
        closed: '2017-04-12',
      },
      'Owned by Tyler. Opened on 7 March 2017 in Pipeline. Done 2 days after its start date.',
    ],
    [
      {
        due: { written: 'day', day: '2017-04-04', estimated: false },
        firstDue: { day: '2017-03-10' },
        status: 'done',
        closed: '2017-04-05',
      },
      'Owned by Tyler. Opened on 7 March 2017 in Pipeline. Done 1 day after its due date. Due date moved from 10 March 2017.',
    ],
    [
      {
        due: { written: 'day', day: '2017-04-04', estimated: false },
        firstDue: { day: '2017-03-10' },
        status: 'done',
        closed: '2017-04-04',
      },
      'Owned by Tyler. Opened on 7 March 2017 in Pipeline. Done on time. Due date moved from 10 March 2017.',
    ],
    [
      { status: 'done', closed: '2017-04-04', carriedOver: 3, notMentioned: 1, mentions: 3, blockedDays: 49 },
      'Owned by Tyler. Opened on 7 March 2017 in Pipeline. Done on 4 April 2017. Carried over 3 times, not mentioned at 1 meeting.',
    ],
    [
      { status: 'dropped', closed: '2017-04-04', carriedOver: 1, notMentioned: 1 },
      'Owned by Tyler. Opened on 7 March 2017 in Pipeline. Dropped on 4 April 2017. Carried over once, not mentioned.',
    ],
    [
      { rounds: { every: 'meeting', done: 3, of: 51 }, carriedOver: 48, notMentioned: 48 },
      'Owned by Tyler. Opened on 7 March 2017 in Pipeline. Every meeting, 3 rounds done, 48 missed. Not mentioned at 48 meetings.',
    ],
    [
      { status: 'dropped', carriedOver: 2, notMentioned: 2 },
      'Owned by Tyler. Opened on 7 March 2017 in Pipeline. Dropped. Carried over twice, never mentioned.',
    ],
    [
      { status: 'dropped', carriedOver: 2, notMentioned: 2, mentions: 1 },
      'Owned by Tyler. Opened on 7 March 2017 in Pipeline. Dropped. Carried over twice, not mentioned at 2 meetings.',
    ],
    [
      { due: { written: 'end-of-quarter', estimated: false }, carriedOver: 1, blockedDays: 1 },
      'Owned by Tyler. Opened on 7 March 2017 in Pipeline. Carried over once. Was blocked for 1 day.',
    ],
    [
      { status: 'blocked', carriedOver: 2, notMentioned: 2, blockedSince: '2017-06-06', blockedDays: 90 },
      'Owned by Tyler. Opened on 7 March 2017 in Pipeline. No due date. Blocked since 6 June 2017.',
    ],
  ])('%o', (part, words) => {
    expect(actionStory({ ...plain, ...part })).toBe(words);
  });
});

describe('the age of an action', () => {
  it.each([
    [140, { closed: '2017-07-25', earlier: false }, '140', 'days open,'],
    [
      17,
      { closed: '2024-03-18', earlier: false, wasDeferred: true as const },
      '17',
      'days open and not deferred,',
    ],
    [1, { earlier: false }, '1', 'day old,'],
    [12, { earlier: true }, '12', 'days since first mention,'],
    [730, { earlier: false }, '24', 'months old,'],
    [730, { closed: '2019-03-07', earlier: false }, '730', 'days open,'],
    [731, { closed: '2019-03-08', earlier: false }, '2', 'years open,'],
    [731, { earlier: false }, '2', 'years old,'],
    [3406, { earlier: false }, '9', 'years old,'],
  ])('%i days', (days, action, figure, words) => {
    expect(livedTally(days, action)).toEqual({ figure, words });
  });
});
