import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import { addDays, type Day } from '../../model/day/day.ts';
import type { ActionEntry, FollowUpEntry } from '../../model/entry.ts';
import { isDeferred } from '../../views/lines/due.ts';
import { roundLines } from '../../views/lines/round-line.ts';

type Said = readonly [day: string, report: Partial<FollowUpEntry>];

/** The action `x`, opened on 30 March and followed up on the given days. */
function actionOf(entry: Partial<ActionEntry>, said: readonly Said[], today: Day = '2026-05-20') {
  const opening = aNote({ id: 'a/2026-03-30', actions: [anAction({ id: 'x', ...entry })] });
  const later = said.map(([day, one]) =>
    aNote({ id: `a/${day}`, followUps: [aFollowUp({ ref: 'x', ...one })] }),
  );
  const action = anArchive({ notes: [opening, ...later] }, today).find.action('a/x');
  if (!action) throw new Error('The action is missing.');
  return action;
}

describe('a report of a deferred action as in progress or blocked', () => {
  const waiting = { start: '2026-06-01', due: '2026-06-15' };

  it.each(['in-progress', 'blocked'] as const)('of %s ends the wait, also for a later open', (status) => {
    const said: Said[] = [
      ['2026-05-11', { status }],
      ['2026-05-18', { status: 'open' }],
    ];
    const action = actionOf(waiting, said);
    expect(action).toMatchObject({ start: undefined, carriedOver: 2, status: 'open' });
    expect(isDeferred(action, '2026-05-20')).toBe(false);
    expect(action.events.map(({ takenUp }) => takenUp)).toEqual([undefined, '2026-06-01', undefined]);
    expect(action.historyOn('2026-05-10').start).toBe('2026-06-01');
  });

  it.each<Partial<FollowUpEntry>>([{ status: 'open' }, { note: 'Soon' }, { due: '2026-06-20' }])(
    'is needed: %o does not end it',
    (report) => {
      expect(actionOf(waiting, [['2026-05-11', report]])).toMatchObject({
        start: '2026-06-01',
        carriedOver: 0,
      });
    },
  );

  it('changes nothing of a start date that has come', () => {
    const action = actionOf({ start: '2026-05-01' }, [['2026-05-11', { status: 'in-progress' }]]);
    expect(action.start).toBe('2026-05-01');
    expect(action.events.at(-1)?.takenUp).toBeUndefined();
  });

  it('on one part does not take up the whole', () => {
    const shared = { ...waiting, owner: ['dan', 'eva'] };
    const action = actionOf(shared, [['2026-05-11', { team: 'dan', status: 'in-progress' }]]);
    expect(action).toMatchObject({ start: '2026-06-01', status: 'open', carriedOver: 0 });
  });

  const weekly = { every: 'week', due: '2026-05-29' } as const;
  const early: Said = ['2026-04-20', { status: 'done' }];
  const roundsOf = (...said: readonly Said[]) =>
    actionOf(weekly, [early, ...said]).rounds.map(({ due, done }) => [due.day, done?.day]);
  const first = ['2026-05-29', '2026-04-20'];

  it('begins the next round between two rounds, which keep their anchor', () => {
    const taken: Said = ['2026-05-11', { status: 'in-progress' }];
    expect(roundsOf(taken)).toEqual([first, ['2026-06-05', undefined]]);
    expect(actionOf(weekly, [early, taken], '2026-06-19').rounds.map(({ due }) => due.day)).toEqual([
      '2026-05-29',
      '2026-06-05',
      '2026-06-12',
      '2026-06-19',
    ]);
  });

  it('lets the next report of done end that round', () => {
    const done: Said = ['2026-05-18', { status: 'done' }];
    expect(roundsOf(['2026-05-11', { status: 'blocked' }], done)).toEqual([
      first,
      ['2026-06-05', '2026-05-18'],
    ]);
    expect(roundsOf(done)).toEqual([first]);
    expect(roundsOf(['2026-05-11', { due: '2026-05-22' }], done)).toEqual([
      first,
      ['2026-05-22', '2026-05-18'],
    ]);
  });

  it('shows the round of its due date as the current one, on any day and after any reports', () => {
    let taken = 0;
    const report = fc.record({
      after: fc.integer({ min: 1, max: 120 }),
      status: fc.constantFrom('open', 'in-progress', 'blocked', 'done', undefined),
    });
    const made = fc.record({
      every: fc.constantFrom('week', 'quarter'),
      start: fc.option(fc.nat({ max: 60 }), { nil: undefined }),
      reports: fc.uniqueArray(report, { selector: ({ after }) => after, maxLength: 8 }),
      today: fc.nat({ max: 130 }),
    });
    fc.assert(
      fc.property(made, ({ every, start, reports, today }) => {
        const day = (after: number) => addDays('2026-03-30', after);
        const entry = { every, due: '2026-05-29', ...(start && { start: day(start) }) } as const;
        const said = reports.map(({ after, status }): Said => [day(after), { status }]);
        const action = actionOf(entry, said, day(today));
        const [current] = roundLines(action, day(today));
        const isWaiting = isDeferred(action, day(today));
        if (action.status !== 'open') expect(isWaiting).toBe(false);
        if (isWaiting && current?.state === 'done') return;
        expect(current).toMatchObject({ due: action.due?.day });
        expect(current?.state).not.toBe('done');
        if (!isWaiting) expect((action.start ?? '') <= day(today)).toBe(true);
        taken += action.events.filter(({ takenUp }) => takenUp).length;
      }),
      { numRuns: 200 },
    );
    expect(taken).toBeGreaterThan(20);
  });
});
