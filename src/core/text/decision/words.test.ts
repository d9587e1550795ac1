import { describe, expect, it } from 'vitest';
import {
  attendedWords,
  decisionListHead,
  decisionStory,
  decisionsHead,
  implementedWords,
  methodWords,
  needWords,
  objectionWords,
  supersedesHead,
  turnsInLine,
  votesWords,
  windowVerb,
} from './words.ts';

type Status = 'proposed' | 'accepted' | 'rejected';

/** A status of a decision from a day on. */
function turn(status: Status, day = '2017-07-25', again = false) {
  return { status, day, again };
}

describe('the words of a decision', () => {
  it.each([
    [
      { status: 'accepted', method: 'lazy-consensus' as const, course: [turn('accepted')] },
      'Accepted by lazy consensus. Recorded in Pipeline on 25 July 2017.',
    ],
    [{ status: 'proposed' }, 'Proposed. Recorded in Pipeline on 25 July 2017.'],
    [
      { status: 'proposed', method: 'vote' as const },
      'Proposed. To be decided by vote. Recorded in Pipeline on 25 July 2017.',
    ],
    [
      { status: 'superseded', closed: '2017-08-22', course: [turn('accepted')] },
      'Accepted. Recorded in Pipeline on 25 July 2017. Superseded on 22 August 2017.',
    ],
    [
      { status: 'accepted', earlier: true, course: [turn('accepted')] },
      'Accepted. First mentioned in Pipeline on 25 July 2017, made before this archive begins.',
    ],
    [
      { status: 'superseded', closed: '2017-08-22' },
      'Proposed in Pipeline on 25 July 2017. Superseded on 22 August 2017, before it was accepted.',
    ],
    [
      {
        status: 'rejected',
        closed: '2017-08-22',
        course: [turn('proposed'), turn('rejected', '2017-08-22')],
        method: 'vote' as const,
      },
      'Rejected on 22 August 2017 by vote. Proposed in Pipeline on 25 July 2017.',
    ],
    [
      {
        status: 'superseded',
        closed: '2017-09-05',
        course: [turn('proposed'), turn('accepted', '2017-08-22')],
      },
      'Accepted on 22 August 2017. Proposed in Pipeline on 25 July 2017. Superseded on 5 September 2017.',
    ],
    [
      {
        status: 'rejected',
        closed: '2017-08-22',
        course: [turn('accepted'), turn('rejected', '2017-08-22')],
      },
      'Rejected on 22 August 2017. Accepted in Pipeline on 25 July 2017.',
    ],
    [
      {
        status: 'proposed',
        method: 'lazy-consensus' as const,
        course: [turn('proposed'), turn('accepted', '2017-08-22'), turn('proposed', '2017-09-05', true)],
      },
      'Proposed again on 5 September 2017. To be decided by lazy consensus. Accepted on 22 August 2017. ' +
        'Proposed in Pipeline on 25 July 2017.',
    ],
    [
      {
        status: 'superseded',
        closed: '2017-09-05',
        course: [turn('accepted'), turn('proposed', '2017-08-22')],
      },
      'Proposed on 22 August 2017. Accepted in Pipeline on 25 July 2017. Superseded on 5 September 2017.',
    ],
  ])('describe its history: %o', (part, words) => {
    const story = { opened: '2017-07-25', earlier: false, series: 'Pipeline', course: [turn('proposed')] };
    expect(decisionStory({ ...story, ...part })).toBe(words);
  });

  it('give the last day for objections to an accepted decision', () => {
    const story = {
      status: 'accepted',
      opened: '2018-03-31',
      course: [turn('accepted', '2018-03-31')],
      earlier: false,
    };
    expect(
      decisionStory({
        ...story,
        series: 'Weekly',
        method: 'lazy-consensus',
        objectionsUntil: '2018-04-07',
      }),
    ).toBe('Accepted by lazy consensus, objections until 7 April 2018. Recorded in Weekly on 31 March 2018.');
  });

  it('say of a decision that is proposed again that it is not still proposed', () => {
    const course = [turn('proposed'), turn('accepted'), turn('proposed', '2017-09-05', true)];
    expect(needWords('window-over', { course: course.slice(0, 1) })).toBe(
      'objection period over, still proposed',
    );
    expect(needWords('window-over', { course })).toBe('objection period over, proposed again');
    const wordsOf = (status: string, of = course) => turnsInLine(of, status).map(({ word }) => word);
    expect(wordsOf('proposed')).toEqual(['proposed again ', 'accepted ', 'proposed ']);
    expect(wordsOf('accepted', course.slice(0, 2))).toEqual(['', 'proposed ']);
    expect(wordsOf('superseded', course.slice(0, 2))).toEqual(['accepted ', 'proposed ']);
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
    expect(votesWords({ for: 5, against: 1, abstained: 'unknown' })).toBe(
      '5 for, 1 against and an unknown number abstained',
    );
  });

  it.each([
    [undefined, 1, 'Decisions'],
    ['accepted', 1, 'Accepted decisions'],
    ['superseded', 3, 'Superseded decisions, page 3'],
    ['held', 1, 'Decisions held by objections'],
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
    ['held', 'Held by objections'],
    ['needs-a-look', 'Needs attention'],
  ])('head a list of %s: %s', (state, head) => {
    expect(decisionListHead(state)).toBe(head);
  });

  it.each([
    [false, 0, false, 'until', undefined],
    [false, 1, false, 'until', '1 objection'],
    [true, 0, false, 'closed', 'no objections recorded'],
    [true, 0, true, 'closed', undefined],
    [true, 2, true, 'closed', '2 objections'],
  ])(
    'describe an objection period: over %s, %d objections, contested %s',
    (over, objections, contested, verb, words) => {
      expect(windowVerb(over)).toBe(verb);
      expect(objectionWords({ over, objections, contested })).toBe(words);
    },
  );

  it.each([
    [['Ann', 'Ben'], 'attended by Ann and Ben'],
    [['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'], 'attended by A, B, C, D, E, F and 2 others'],
    [[], 'no attendees'],
  ])('name the attendees: %j', (names, words) => {
    expect(
      attendedWords(
        names.map((label) => ({ label })),
        0,
      ),
    ).toBe(words);
  });

  it('say that the attendance is not recorded', () => {
    expect(attendedWords('not-recorded', 2)).toBe('attendance not recorded');
    expect(attendedWords([], 1)).toBe('attended by guests');
    expect(attendedWords([{ label: 'Ann' }], 2)).toBe('attended by Ann and guests');
  });

  it.each([
    [{ days: 90, actions: 0 }, 'no action after 90 days'],
    [{ days: 400, actions: 1 }, 'action not started after 13 months'],
    [{ days: 95, actions: 3 }, '3 actions, none started after 95 days'],
  ])('say that no action was started: %j', (idle, words) => {
    expect(needWords('idle', { idle })).toBe(words);
  });

  it.each([
    ['proposed', false, 'Would supersede'],
    ['rejected', true, 'Would have superseded'],
    ['accepted', true, 'Supersedes'],
    ['superseded', true, 'Supersedes'],
    ['superseded', false, 'Would have superseded'],
  ])('head what a decision that is %s (decided: %s) says it supersedes', (status, isDecided, head) => {
    const decided = isDecided && { decided: { day: '2017-07-25' } };
    expect(supersedesHead({ status, ...decided, course: [turn('proposed')] })).toBe(head);
  });

  it.each(['rejected', 'proposed'])(
    'say that one which is %s after it was accepted superseded others',
    (status) => {
      const course = [turn('proposed'), turn('accepted'), turn('rejected')];
      expect(supersedesHead({ status, course })).toBe('Superseded for a time');
    },
  );
});
