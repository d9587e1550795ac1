import { describe, expect, it } from 'vitest';
import { carriedOutWords, decisionStory, decisionsHead, votesWords } from './decision-words.ts';

describe('the words of a decision', () => {
  it.each([
    [
      { status: 'accepted', method: 'lazy-consensus' as const },
      'Accepted by lazy consensus, written down in Pipeline on 25 July 2017.',
    ],
    [{ status: 'proposed' }, 'Proposed, written down in Pipeline on 25 July 2017.'],
    [
      { status: 'superseded', closed: '2017-08-22' },
      'Accepted, written down in Pipeline on 25 July 2017. Superseded on 22 August 2017.',
    ],
    [
      { status: 'accepted', earlier: true },
      'Accepted, older than these notes, first named in Pipeline on 25 July 2017.',
    ],
  ])('tell its story: %o', (part, words) => {
    expect(decisionStory({ opened: '2017-07-25', earlier: false, series: 'Pipeline', ...part })).toBe(words);
  });

  it('count votes as they were counted', () => {
    expect(votesWords({ for: 5, against: 0, abstained: 2 })).toBe('5 for, 0 against and 2 abstained');
    expect(votesWords({ for: 5, abstained: 0 })).toBe('5 for and 0 abstained');
    expect(votesWords({ for: 5 })).toBe('5 for');
  });

  it.each([
    [undefined, 1, 'Decisions'],
    ['accepted', 1, 'Accepted decisions'],
    ['superseded', 3, 'Superseded decisions, page 3'],
  ] as const)('head a list of %s, page %i', (state, page, head) => {
    expect(decisionsHead(state, page)).toBe(head);
  });

  it('say how far it is carried out', () => {
    expect(carriedOutWords(3, 1)).toBe('1 of 3 actions done');
    expect(carriedOutWords(1, 1)).toBe('carried out by 1 action, done');
  });
});
