import { describe, expect, it } from 'vitest';
import { factsOf } from './facts.ts';

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

describe('a due date that passed in the period', () => {
  const slipped = (due: Parameters<typeof factsOf>[0]['due']) =>
    factsOf({
      ref,
      changes: [{ to: 'open' }],
      due,
      slip: { from: '2017-03-31', passed: true },
    }).map((pieces) => pieces.join(''));

  it('is overdue at the end of the period only if the action is', () => {
    const due = { written: 'day', estimated: false } as const;
    expect(slipped({ ...due, day: '2017-03-31', days: -91, status: 'overdue' })).toContain(
      'due 31 Mar 2017, now overdue',
    );
    // A recurring action whose round was done after its date, and one that is in its next round.
    expect(slipped({ ...due, day: '2017-09-30', days: 92, status: 'deferred' })).toContain('due 31 Mar 2017');
    expect(slipped({ ...due, day: '2017-07-01', days: 1, status: 'soon' })).toContain('due 31 Mar 2017');
  });
});
