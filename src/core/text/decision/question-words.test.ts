import { describe, expect, it } from 'vitest';
import { questionStory, questionsHead } from './question-words.ts';

const story = {
  status: 'open',
  owners: [],
  series: 'Delivery',
  opened: '2017-03-07',
  earlier: false,
  carriedOver: 0,
  silent: 0,
};

describe('the story of a question', () => {
  it.each([
    [{}, 'Put to nobody by name, asked on 7 March 2017 in Delivery. Nobody has answered it.'],
    [
      { owners: ['Dan', 'Ops'], carriedOver: 3, silent: 1 },
      'Put to Dan and Ops, asked on 7 March 2017 in Delivery. Three later meetings left it open; one meeting did not mention it. Nobody has answered it.',
    ],
    [
      { earlier: true, status: 'answered', ended: '2017-04-04' },
      'Put to nobody by name, older than these notes; first named on 7 March 2017 in Delivery. Answered on 4 April 2017.',
    ],
    [
      { status: 'parked', ended: '2017-04-04', carriedOver: 1 },
      'Put to nobody by name, asked on 7 March 2017 in Delivery. One later meeting left it open. Parked on 4 April 2017.',
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
