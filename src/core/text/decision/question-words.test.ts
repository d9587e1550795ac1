import { describe, expect, it } from 'vitest';
import {
  openForWords,
  openSinceWord,
  questionDescription,
  questionStory,
  questionsHead,
} from './question-words.ts';

const story = {
  status: 'open',
  owners: [],
  series: 'Delivery',
  opened: '2017-03-07',
  earlier: false,
  carriedOver: 0,
  notMentioned: 0,
  mentions: 0,
};

describe('the story of a question', () => {
  it.each([
    [{}, 'Asked on 7 March 2017 in Delivery. Unowned. Not answered yet.'],
    [
      { owners: ['Dan', 'Ops'], carriedOver: 3, notMentioned: 1, mentions: 2 },
      'Asked on 7 March 2017 in Delivery. Owned by Dan and Ops. Carried over 3 times, not mentioned at 1 meeting. Not answered yet.',
    ],
    [
      { earlier: true, status: 'answered', ended: '2017-04-04' },
      'First mentioned on 7 March 2017 in Delivery, asked before this archive begins. Unowned. Answered on 4 April 2017.',
    ],
    [
      { status: 'parked', ended: '2017-04-04', carriedOver: 1 },
      'Asked on 7 March 2017 in Delivery. Unowned. Carried over once. Parked on 4 April 2017.',
    ],
    [
      { carriedOver: 2, notMentioned: 2 },
      'Asked on 7 March 2017 in Delivery. Unowned. Carried over twice, never mentioned. Not answered yet.',
    ],
    [
      { since: { day: '2017-03-07' }, carriedOver: 2, notMentioned: 2, mentions: 2 },
      'Asked on 7 March 2017 in Delivery. Unowned. Carried over twice, not mentioned at 2 meetings. Not answered yet.',
    ],
    [
      { since: { day: '2017-08-22', again: 'reopened' as const } },
      'Asked on 7 March 2017 in Delivery. Unowned. Reopened on 22 August 2017.',
    ],
    [
      { since: { day: '2017-08-22', again: 'taken-up' as const } },
      'Asked on 7 March 2017 in Delivery. Unowned. Taken up again on 22 August 2017.',
    ],
  ])('of %j', (part, words) => {
    expect(questionStory({ ...story, ...part })).toBe(words);
  });
});

it.each([
  [undefined, 1, 'Questions'],
  ['open', 1, 'Open questions'],
  ['parked', 2, 'Parked questions, page 2'],
] as const)('a list of questions in the state %s, page %d, is called %s', (state, page, head) => {
  expect(questionsHead(state, page)).toBe(head);
});

describe('the age of an open question', () => {
  it.each([
    [0, 'asked today'],
    [1, 'open for 1 day'],
    [1200, 'open for 3 years'],
  ])('after %i days', (days, words) => {
    const since = { day: '2017-03-07' };
    expect(openForWords(days, since)).toBe(words);
    expect(openSinceWord(since)).toBe('open since');
  });

  it('is counted from its reopening', () => {
    const words = (['reopened', 'taken-up'] as const).map((again) => {
      const since = { day: '2017-08-22', again };
      return [openForWords(3, since), openSinceWord(since)];
    });
    expect(words).toEqual([
      ['reopened on 22 August 2017', 'reopened'],
      ['taken up again on 22 August 2017', 'taken up again'],
    ]);
  });
});

describe('the description of a question', () => {
  it.each([
    [{}, 'Open question. Asked on 7 March 2017 in Delivery. Unowned.'],
    [
      { status: 'answered', ended: '2017-04-04', carriedOver: 1 },
      'Answered on 4 April 2017. Asked on 7 March 2017 in Delivery. Unowned. Carried over once.',
    ],
    [
      { since: { day: '2017-08-22', again: 'reopened' as const } },
      'Reopened on 22 August 2017. Asked on 7 March 2017 in Delivery. Unowned.',
    ],
  ])('begins with its status: %j', (facts, words) => {
    expect(questionDescription({ ...story, ...facts })).toBe(words);
  });
});
