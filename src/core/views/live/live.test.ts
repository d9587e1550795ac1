import { describe, expect, it } from 'vitest';
import {
  aDecision,
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aPerson,
  aProgram,
  aSeries,
} from '../../../testing/builders.ts';
import { liveActions } from './actions.ts';
import { liveDecisions } from './decisions.ts';
import { liveProgress } from './progress.ts';
import { liveThread } from './thread.ts';

const archive = anArchive({
  people: [aPerson({ id: 'dan' }), aPerson({ id: 'mark' })],
  series: [aSeries({ id: 'ops' }), aSeries({ id: 'web' })],
  programs: [
    aProgram({ id: 'p6', outcomes: [anOutcome({ id: 'o2', objectives: [anObjective({ id: 'o2.1' })] })] }),
  ],
  notes: [
    aNote({
      id: 'ops/2017-03-07',
      actions: [
        anAction({ id: 'later', owner: ['dan'], due: '2017-12-01' }),
        anAction({ id: 'late', owner: ['dan'], due: '2017-04-01', for: ['p6/o2.1'] }),
        anAction({ id: 'over', owner: ['dan'] }),
        anAction({ id: 'other', owner: ['mark'] }),
      ],
      decisions: [aDecision({ id: 'first' }), aDecision({ id: 'second', status: 'proposed' })],
    }),
    aNote({ id: 'ops/2017-07-25', followUps: [aFollowUp({ ref: 'over', status: 'done' })] }),
  ],
});

const idsOf = (written: Record<string, unknown>) =>
  liveActions(archive, written).found?.actions.items.map(({ shortId }) => shortId);

describe('a live list of actions', () => {
  it.each([
    [{ owner: 'dan' }, ['late', 'later']],
    [{ owner: 'dan', status: 'done' }, ['over']],
    [{ owner: 'dan', status: 'any' }, ['late', 'later', 'over']],
    [{ status: 'overdue' }, ['late']],
    [{ status: 'late' }, ['late']],
    [{ for: 'p6' }, ['late']],
    [{ series: 'web' }, []],
    [{ quarter: '2016-17-q3', status: 'done' }, ['over']],
    [{ owner: 'dan', limit: 1 }, ['late']],
    [{ owner: 'dan', limit: '1' }, ['late']],
  ])('with %o has %o', (written, ids) => {
    expect(idsOf(written)).toEqual(ids);
  });

  it('has no open action of an owner whose part is over', () => {
    const shared = anArchive({
      people: [aPerson({ id: 'dan' }), aPerson({ id: 'mark' })],
      series: [aSeries({ id: 'ops' })],
      notes: [
        aNote({ id: 'ops/2017-03-07', actions: [anAction({ id: 'both', owner: ['dan', 'mark'] })] }),
        aNote({ id: 'ops/2017-03-14', followUps: [aFollowUp({ ref: 'both', team: 'dan', status: 'done' })] }),
      ],
    });
    const of = (owner: string) => liveActions(shared, { owner }).found?.actions.total;
    expect([of('dan'), of('mark')]).toEqual([0, 1]);
  });

  it('has an action in each quarter up to that of the note that reported its closing', () => {
    const late = anArchive({
      notes: [
        aNote({ id: 'ops/2017-03-07', actions: [anAction({ id: 'late' })] }),
        aNote({
          id: 'ops/2017-07-04',
          followUps: [aFollowUp({ ref: 'late', status: 'done', closed: '2017-06-20' })],
        }),
        aNote({ id: 'ops/2017-10-03' }),
      ],
    });
    const inQuarter = (quarter: string) => liveActions(late, { quarter, status: 'any' }).found?.actions.total;
    expect(late.quarters.map(({ id }) => [id, inQuarter(id)])).toEqual([
      ['2016-17-q3', 1],
      ['2017-18-q1', 1],
      ['2017-18-q2', 0],
    ]);
  });

  it('asks the ledger the same', () => {
    expect(liveActions(archive, { owner: 'dan', for: 'p6' }).found?.filter).toEqual({
      status: 'open',
      owner: 'dan',
      for: 'p6',
    });
    expect(liveActions(archive, { status: 'any' }).found?.filter).toEqual({});
  });
});

describe('a live view with a wrong attribute', () => {
  it.each([
    [{ owner: 'dann' }, 'Unknown person or team `dann`.', 'write `dan`'],
    [{ series: 'opps' }, 'Unknown series `opps`.', 'write `ops`'],
    [{ for: 'p6/o2.2' }, 'Unknown program, outcome, objective or goal `p6/o2.2`.', 'write `p6/o2.1`'],
    [{ quarter: 'soon' }, 'Unknown quarter `soon`.', undefined],
    [{ owner: 3 }, '`owner` is not a text.', undefined],
    [{ limit: 0 }, '`limit` is not a whole number above 0.', undefined],
    [
      { ownr: 'dan' },
      'Unknown attribute `ownr`. Expected one of `owner`, `status`, `series`, `for`, `quarter`, `limit`.',
      'write `owner`',
    ],
  ])('says so: %o', (written, message, hint) => {
    const live = liveActions(archive, written);
    expect(live.found).toBeUndefined();
    expect(live.problems).toEqual([{ message, hint }]);
  });

  it('says every problem at once', () => {
    expect(liveActions(archive, { owner: 'nobody-here', status: 'finished' }).problems).toHaveLength(2);
  });

  it('differs from one without a required attribute', () => {
    expect(liveThread(archive, {}).problems?.[0]?.message).toBe(
      'Missing `action`: the id of an action, `series/id`.',
    );
    expect(liveProgress(archive, {}).problems?.[0]?.message).toMatch(/^Missing `of`/);
    expect(liveThread(archive, { action: 'ops/latte' }).problems?.[0]?.hint).toBe('write `ops/late`');
  });
});

describe('the other live views', () => {
  it('list decisions by status', () => {
    expect(
      liveDecisions(archive, { status: 'proposed' }).found?.decisions.items.map(({ ref }) => ref.id),
    ).toEqual(['ops/second']);
    expect(liveDecisions(archive, {}).found?.decisions.total).toBe(2);
  });

  it('follow one action', () => {
    expect(liveThread(archive, { action: 'ops/over' }).found?.line.status).toBe('done');
  });

  it.each([
    ['p6', ['p6/o2'], 1],
    ['p6/o2', ['p6/o2'], 1],
    ['p6/o2.1', [], undefined],
  ])('show the status of %s with the aims below it', (of, outcomes, objectives) => {
    const found = liveProgress(archive, { of }).found;
    expect(found?.outcomes.map(({ ref }) => ref.id)).toEqual(outcomes);
    expect(found?.tally?.total).toBe(objectives);
  });
});

it('lists an open action for an owner whose part ended as closed, also if it is blocked', () => {
  const archive = anArchive({
    notes: [
      aNote({
        id: 'ops/2017-07-04',
        actions: [anAction({ id: 'x', owner: ['ann', 'bob'], blockedBy: ['T40001'] })],
      }),
      aNote({ id: 'ops/2017-07-11', followUps: [aFollowUp({ ref: 'x', team: 'ann', status: 'done' })] }),
    ],
  });
  const idsOf = (owner: string, status: string) =>
    liveActions(archive, { owner, status }).found?.actions.items.map(({ ref }) => ref.id);
  expect([idsOf('ann', 'blocked'), idsOf('ann', 'done')]).toEqual([[], ['ops/x']]);
  expect([idsOf('bob', 'blocked'), idsOf('bob', 'done')]).toEqual([['ops/x'], []]);
});
