import { describe, expect, it } from 'vitest';
import { changeWords, factsOf, isWorstLine } from './facts.ts';

const ref = { kind: 'action', id: 'a/x', label: 'X' } as const;
const factsWith = (due: Parameters<typeof factsOf>[0]['due']) =>
  factsOf({ ref, changes: [{ to: 'open' }], due }).map((pieces) => pieces.join(''));

describe('the due date in a report', () => {
  it('has no days from today, since the report is read later', () => {
    const written = 'end-of-quarter';
    const day = '2017-09-30';
    expect(factsWith({ written, day, estimated: false, days: 0, status: 'soon' })).toEqual([
      'unowned',
      'due end of quarter, 30 Sep 2017',
    ]);
    expect(factsWith({ written: 'day', day, estimated: false, days: 1, status: 'soon' })).toContain(
      'due 30 Sep 2017',
    );
  });

  it('has the days overdue at the end of the period', () => {
    expect(
      factsWith({ written: 'day', day: '2017-09-30', estimated: false, days: -3, status: 'overdue' }),
    ).toContain('due 30 Sep 2017, 3 days overdue');
  });
});

it('an accepted decision has the last day for objections until it is over', () => {
  const line = { changes: [{ to: 'accepted' }], method: 'consensus' } as const;
  expect(changeWords(line)).toBe('Accepted by consensus');
  expect(changeWords({ ...line, objectionsUntil: '2017-10-07' })).toBe(
    'Accepted by consensus, objections until 7 Oct 2017',
  );
});

it('a recurring action has its rhythm, its missed rounds, and the round that is overdue', () => {
  const facts = factsOf({
    ref,
    changes: [{ to: 'open' }],
    due: { written: 'day', day: '2017-09-04', estimated: false, days: -4, status: 'overdue' },
    rounds: { every: 'week', done: 0, of: 9 },
    missed: { count: 9, first: '2017-07-03', last: '2017-08-28' },
  });
  expect(facts.map((pieces) => pieces.join(''))).toEqual([
    'unowned',
    '9 rounds missed, due 3 Jul 2017 to 28 Aug 2017, current round due 4 Sep 2017, 4 days overdue',
    'every week, 9 rounds missed',
  ]);
});

it.each([
  ['soon', '2017-09-11', {}, '1 round missed, due 3 Jul 2017, current round due 11 Sep 2017'],
  [
    'deferred',
    '2017-09-11',
    { start: '2017-09-05' },
    '1 round missed, due 3 Jul 2017, next round due 11 Sep 2017',
  ],
] as const)('the round after a missed one, if %s on %s', (status, day, more, words) => {
  const facts = factsOf({
    ref,
    changes: [{ to: 'open' }],
    due: { written: 'day', day, estimated: false, days: 4, status },
    rounds: { every: 'week', done: 1, of: 9 },
    missed: { count: 1, first: '2017-07-03', last: '2017-07-03' },
    ...more,
  });
  expect(facts.map((pieces) => pieces.join(''))).toContain(words);
});

describe('a due date that passed in the period', () => {
  const slipped = (due: Parameters<typeof factsOf>[0]['due']) =>
    factsOf({
      ref,
      changes: [{ to: 'open' }],
      due,
      slip: { from: '2017-03-01', to: '2017-03-31', passed: true },
    }).map((pieces) => pieces.join(''));

  it('is overdue at the end of the period only if the action is', () => {
    const due = { written: 'day', estimated: false } as const;
    expect(slipped({ ...due, day: '2017-03-31', days: -91, status: 'overdue' })).toContain(
      'due 1 Mar 2017, moved to 31 Mar 2017, now overdue',
    );
    const words = 'due 1 Mar 2017, moved to 31 Mar 2017';
    expect(slipped({ ...due, day: '2017-09-30', days: 92, status: 'deferred' })).toContain(words);
    expect(slipped({ ...due, day: '2017-07-01', days: 1, status: 'soon' })).toContain(words);
  });
});

it.each([
  ['on-track', 'off-track', 'On track → off track (2 steps down)', true],
  ['at-risk', 'off-track', 'At risk → off track', false],
  ['off-track', 'off-track', 'Off track (unchanged)', false],
  ['on-track', 'at-risk', 'On track → at risk', false],
  ['off-track', 'on-track', 'Off track → on track', false],
] as const)('a health that turned from %s to %s: %s', (from, to, words, isWorst) => {
  const changes = [{ from, to }];
  expect([changeWords({ changes }), isWorstLine({ changes })]).toEqual([words, isWorst]);
});

it('a goal of another quarter is shown with its quarter, and so is the goal of a health', () => {
  const goal = { kind: 'goal', id: '2016-17-q4/old', label: 'Old' } as const;
  const quarter = { kind: 'quarter', id: '2016-17-q4', label: '2016–17 Q4' } as const;
  expect(factsOf({ ref: goal, changes: [], quarter })).toContainEqual([quarter]);
  const objective = { kind: 'objective', id: 'p/o.1', label: 'O' } as const;
  expect(factsOf({ ref: objective, changes: [], healthOf: goal })).toContainEqual([
    'goal: ',
    goal,
    ' (2016–17 Q4)',
  ]);
});

it('a closing that a later note reports has both days, also after a slip', () => {
  const due = { written: 'day', day: '2017-04-10', estimated: false, status: 'closed' } as const;
  const closing = { closed: '2017-04-12', closingReported: '2017-05-02' };
  const facts = (more: Partial<Parameters<typeof factsOf>[0]>) =>
    factsOf({ ref, changes: [{ to: 'done' }], due, ...closing, ...more }).map((pieces) => pieces.join(''));
  expect(facts({})).toContain('closed 12 Apr 2017, reported 2 May 2017, was 2 days overdue');
  expect(facts({ slip: { from: '2017-03-20', to: '2017-04-10', passed: true } })).toContain(
    'due 20 Mar 2017, moved to 10 Apr 2017, closed 12 Apr 2017, reported 2 May 2017',
  );
});
