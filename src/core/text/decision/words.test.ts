import { describe, expect, it } from 'vitest';
import {
  decisionListHead,
  decisionStory,
  decisionsHead,
  implementedWords,
  methodWords,
  needWords,
  objectionWords,
  supersedesHead,
  votesWords,
  windowVerb,
} from './words.ts';

describe('the words of a decision', () => {
  it.each([
    [
      { status: 'accepted', method: 'lazy-consensus' as const },
      'Accepted by lazy consensus. Recorded in Pipeline on 25 July 2017.',
    ],
    [{ status: 'proposed' }, 'Proposed. Recorded in Pipeline on 25 July 2017.'],
    [
      { status: 'proposed', method: 'vote' as const },
      'Proposed. To be decided by vote. Recorded in Pipeline on 25 July 2017.',
    ],
    [
      { status: 'superseded', closed: '2017-08-22' },
      'Accepted. Recorded in Pipeline on 25 July 2017. Superseded on 22 August 2017.',
    ],
    [
      { status: 'accepted', earlier: true },
      'Accepted. First mentioned in Pipeline on 25 July 2017, made before this archive begins.',
    ],
  ])('describe its history: %o', (part, words) => {
    expect(decisionStory({ opened: '2017-07-25', earlier: false, series: 'Pipeline', ...part })).toBe(words);
  });

  it.each([
    ['accepted', 'by lazy consensus'],
    ['rejected', 'by lazy consensus'],
    ['proposed', '(lazy consensus)'],
    ['superseded', '(lazy consensus)'],
  ])('give the method of a decision that is %s', (status, words) => {
    expect(methodWords('lazy-consensus', status)).toBe(words);
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
    ['needs-a-look', 1, 'Decisions that need attention'],
  ] as const)('head a list of %s, page %i', (state, page, head) => {
    expect(decisionsHead(state, page)).toBe(head);
  });

  it('count the actions that implement it', () => {
    expect(implementedWords(3, 1)).toBe('1 of 3 actions done');
    expect(implementedWords(3, 0)).toBe('3 actions, none done');
    expect(implementedWords(3, 3)).toBe('3 actions, all done');
    expect(implementedWords(1, 1)).toBe('1 action, done');
    expect(implementedWords(1, 0)).toBe('1 action, not done');
  });

  it.each([
    [undefined, 'All decisions'],
    ['accepted', 'Accepted'],
    ['needs-a-look', 'Needs attention'],
  ])('head a list of %s: %s', (state, head) => {
    expect(decisionListHead(state)).toBe(head);
  });

  it.each([
    [false, 0, 'until', undefined],
    [false, 1, 'until', '1 objection'],
    [true, 0, 'closed', 'no objections'],
    [true, 2, 'closed', '2 objections'],
  ])('of a time for objections that is over (%s) with %d of them', (over, objections, verb, words) => {
    expect(windowVerb(over)).toBe(verb);
    expect(objectionWords({ over, objections })).toBe(words);
  });

  it.each([
    [{ days: 90, actions: 0 }, 'no action after 90 days'],
    [{ days: 400, actions: 1 }, 'action not started after 13 months'],
    [{ days: 95, actions: 3 }, '3 actions, none started after 95 days'],
  ])('say that no action was started: %j', (idle, words) => {
    expect(needWords('idle', idle)).toBe(words);
  });

  it.each([
    ['proposed', 'Would supersede'],
    ['rejected', 'Would have superseded'],
    ['accepted', 'Supersedes'],
    ['superseded', 'Supersedes'],
  ])('head what a decision that is %s says it supersedes', (status, head) => {
    expect(supersedesHead(status)).toBe(head);
  });
});
