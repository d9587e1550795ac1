import { describe, expect, it } from 'vitest';
import {
  aFollowUp,
  aGoal,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aPerson,
  aProgram,
  aQuarter,
  aSeries,
  aTeam,
} from '../../../testing/builders.ts';
import { ledgerAnswer } from './answer.ts';
import { ledger } from './ledger.ts';
import { plainQuery } from './query.ts';
import type { GroupKey, SortKey } from './shape.ts';
import { byUrgency } from './urgency.ts';

const archive = anArchive({
  people: [aPerson({ id: 'dan', name: 'Dan', teams: ['releng'] }), aPerson({ id: 'alex', name: 'alex' })],
  teams: [aTeam({ id: 'releng', name: 'Releng' }), aTeam({ id: 'ops', name: 'Ops' })],
  series: [aSeries({ id: 'weekly', title: 'Weekly', teams: ['ops', 'releng'] })],
  programs: [
    aProgram({
      id: 'p6',
      outcomes: [
        anOutcome({ id: 'o2', objectives: [anObjective({ id: 'o2.1' }), anObjective({ id: 'o2.2' })] }),
      ],
    }),
  ],
  quarters: [aQuarter({ id: '2017-18-q1', goals: [aGoal({ id: 'ci', team: 'releng', for: ['p6/o2.2'] })] })],
  notes: [
    aNote({
      id: 'weekly/2017-07-25',
      actions: [
        anAction({ id: 'b', text: 'beta', owner: ['dan', 'alex'], due: '2017-08-01', for: ['p6/o2.1'] }),
        anAction({ id: 'a', text: 'Alpha', owner: ['everyone'], due: '2017-09-10', for: ['2017-18-q1/ci'] }),
        anAction({ id: 'c', text: 'Gamma', status: 'blocked', owner: ['ops'], for: 'none' }),
        anAction({ id: 'later', text: 'Delta', due: '2017-09-20', start: '2017-10-01' }),
      ],
    }),
    aNote({
      id: 'weekly/2017-08-22',
      followUps: [aFollowUp({ ref: 'b' }), aFollowUp({ ref: 'c', status: 'done' })],
    }),
    aNote({ id: 'weekly/2017-08-29', actions: [anAction({ id: 'd', text: 'zeta', due: '2017-12-01' })] }),
  ],
});
const { rows, facets } = ledger(archive);
const all = byUrgency(rows, archive.today);
const answer = (group: GroupKey) =>
  ledgerAnswer(all, { filter: {}, group }, facets).groups.map(
    (one) => `${one.id}: ${one.rows.map(({ line }) => line.shortId).join(' ')}`,
  );

describe('the ledger in groups', () => {
  it('lists actions of everyone in a series without teams as unowned', () => {
    const action = anAction({ id: 'sign', owner: ['everyone'] });
    const lonely = ledger(anArchive({ notes: [aNote({ id: 'guests/2017-08-29', actions: [action] })] }));
    const { groups } = ledgerAnswer(lonely.rows, { filter: {}, group: 'owner' }, lonely.facets);
    expect(groups).toMatchObject([{ id: 'nobody', of: { kind: 'without', by: 'owner' } }]);
    expect(lonely.figures.unowned).toBe(1);
  });

  it('leaves out an owner who has done a part, like the page of that person', () => {
    const shared = ledger(
      anArchive({
        people: [aPerson({ id: 'dan' }), aPerson({ id: 'alex' })],
        notes: [
          aNote({ id: 'weekly/2017-08-22', actions: [anAction({ id: 'audit', owner: ['dan', 'alex'] })] }),
          aNote({
            id: 'weekly/2017-08-29',
            followUps: [aFollowUp({ ref: 'audit', team: 'dan', status: 'done' })],
          }),
        ],
      }),
    );
    const of = (owner: string, status = 'open') =>
      ledgerAnswer(
        shared.rows,
        { filter: { owner, ...(status !== 'any' && { status }) }, group: 'owner' },
        shared.facets,
      );
    expect([of('dan').total, of('alex').total]).toEqual([0, 1]);
    expect([of('dan', 'done').total, of('alex', 'done').total]).toEqual([1, 0]);
    expect([of('dan', 'closed').total, of('dan', 'dropped').total, of('dan', 'any').total]).toEqual([
      1, 0, 1,
    ]);
    const [row] = of('dan', 'done').groups.flatMap(({ rows }) => rows);
    expect(row?.line).toMatchObject({ status: 'open', partEnd: 'done', shares: { left: [{ id: 'alex' }] } });
    expect(of('alex').groups).toMatchObject([{ id: 'owner-alex' }]);
  });

  it.each<[GroupKey, string[]]>([
    ['owner', ['owner-dan: b', 'owner-ops: c', 'owner-alex: b', 'everyone-ops-releng: a', 'nobody: d later']],
    ['team', ['team-ops: a c', 'team-releng: b a', 'team-without: d later']],
    ['series', ['series-weekly: b a d later c']],
    ['program', ['program-p6: b a', 'program-none: c', 'program-unlinked: d later']],
    [
      'objective',
      ['objective-p6/o2.1: b', 'objective-p6/o2.2: a', 'objective-none: c', 'objective-unlinked: d later'],
    ],
    ['goal', ['goal-2017-18-q1/ci: a', 'goal-without: b', 'goal-none: c', 'goal-unlinked: d later']],
    ['quarter', ['quarter-2017-18-q1: b a d later c']],
    ['status', ['status-open: b a d', 'status-deferred: later', 'status-done: c']],
    ['due', ['due-overdue: b', 'due-week: a', 'due-fortnight: later', 'due-later: d', 'due-closed: c']],
    ['carried', ['carried-1: b a', 'carried-0: d later c']],
    ['overdue', ['overdue-yes: b', 'overdue-no: a d later c']],
    ['unowned', ['unowned-yes: d later', 'unowned-no: b a c']],
    ['unlinked', ['unlinked-yes: d later', 'unlinked-no: b a c']],
    ['none', ['all: b a d later c']],
  ])('by %s', (group, groups) => {
    expect(answer(group)).toEqual(groups);
  });

  it('separates estimated dates that have passed from future dates', () => {
    const action = anAction({ id: 'a', due: 'next-meeting' });
    const { rows: late, facets: then } = ledger(
      anArchive({
        series: [aSeries({ id: 'weekly', cadence: 'weekly' })],
        notes: [aNote({ id: 'weekly/2017-08-01', actions: [action] })],
      }),
    );
    expect(late[0]?.line.due).toMatchObject({ estimated: true, day: '2017-08-08', status: 'later' });
    const { groups } = ledgerAnswer(late, { filter: {}, group: 'due' }, then);
    expect(groups).toMatchObject([{ id: 'due-passed', overdue: 0 }]);
  });

  it('counts an action once, however many groups it is in', () => {
    expect(ledgerAnswer(all, { filter: { team: 'releng' }, group: 'owner' }, facets)).toMatchObject({
      total: 2,
      groups: [{ id: 'owner-dan' }, { id: 'owner-alex' }, { id: 'everyone-ops-releng' }],
    });
  });

  it('counts open, overdue and deferred actions in each', () => {
    const [team] = ledgerAnswer(all, { filter: {}, group: 'series' }, facets).groups;
    expect(team).toMatchObject({ open: 3, overdue: 1, deferred: 1 });
  });

  it('shows active and not deferred actions without a filter', () => {
    expect(ledgerAnswer(all, plainQuery, facets).total).toBe(3);
  });
});

describe('the ledger sorted', () => {
  const sorted = (by: SortKey, descending: boolean) =>
    ledgerAnswer(all, { filter: {}, group: 'none', sort: { by, descending } }, facets)
      .groups[0]?.rows.map(({ line }) => line.shortId)
      .join(' ');

  it.each<[SortKey, string, string]>([
    ['status', 'b a d later c', 'c b a d later'],
    ['action', 'a b later c d', 'd c later b a'],
    ['owner', 'b c a d later', 'a c b d later'],
    ['due', 'b c a later d', 'd later a c b'],
    ['carried', 'd later c b a', 'b a d later c'],
    ['opened', 'b a later c d', 'd b a later c'],
    ['serves', 'a b d later c', 'b a d later c'],
  ])('by %s, in both directions, with missing values last', (by, up, down) => {
    expect([sorted(by, false), sorted(by, true)]).toEqual([up, down]);
  });
});
