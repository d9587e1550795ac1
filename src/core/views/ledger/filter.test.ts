import { describe, expect, it } from 'vitest';
import {
  aContent,
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
  aTeam,
} from '../../../testing/builders.ts';
import { ownersWhoLeft } from '../../graph/record/owners-who-left.ts';
import { isAnyLeaving } from './facets.ts';
import type { LedgerFilter } from './filter.ts';
import { ignoredIn, settled } from './final-filter.ts';
import { ledger } from './ledger.ts';
import { asksForClosed, matching } from './match.ts';

const archive = anArchive(
  aContent({
    people: [aPerson({ id: 'dan', teams: ['releng'] }), aPerson({ id: 'alex' })],
    teams: [aTeam({ id: 'releng' }), aTeam({ id: 'ops' })],
    programs: [
      aProgram({
        id: 'p6',
        outcomes: [
          anOutcome({ id: 'o2', objectives: [anObjective({ id: 'o2.1' }), anObjective({ id: 'o2.2' })] }),
        ],
      }),
    ],
    quarters: [
      aQuarter({ id: '2016-17-q3' }),
      aQuarter({ id: '2017-18-q1', goals: [aGoal({ id: 'ci', team: 'releng', for: ['p6/o2.2'] })] }),
    ],
    notes: [
      aNote({
        id: 'pipeline/2017-03-07',
        actions: [
          anAction({ id: 'old', owner: ['dan'], due: '2017-04-04', for: ['p6/o2.1'] }),
          anAction({ id: 'closed', owner: ['alex'], for: ['p6/o2.2'] }),
        ],
        followUps: [],
      }),
      aNote({
        id: 'pipeline/2017-03-21',
        followUps: [aFollowUp({ ref: 'closed', status: 'done' })],
      }),
      aNote({
        id: 'weekly/2017-07-25',
        actions: [
          anAction({ id: 'stuck', owner: ['ops'], status: 'blocked', for: ['2017-18-q1/ci'] }),
          anAction({ id: 'loose' }),
          anAction({
            id: 'apart',
            owner: ['dan', 'alex'],
            status: 'in-progress',
            due: '2017-12-01',
            for: 'none',
          }),
        ],
      }),
    ],
  }),
  '2017-09-08',
);
const { rows, facets } = ledger(archive);
const found = (filter: LedgerFilter) => matching(rows, filter, facets).map(({ line }) => line.shortId);

describe('values that the ledger ignores', () => {
  it('are not a date, status, number or flag, and the page can name them', () => {
    const filter = { status: 'oepn', 'due-to': '2017-13-01', carried: '0', overdue: 'no', owner: 'unknown' };
    expect(ignoredIn(filter).map(([key]) => key)).toEqual(['status', 'due-to', 'carried', 'overdue']);
    expect(settled(filter, facets)).toEqual({ owner: 'unknown' });
    expect(ignoredIn({ status: 'overdue', 'due-to': '2017-12-31', for: 'none' })).toEqual([]);
  });
});

describe('the filter of the ledger', () => {
  it.each<[string, LedgerFilter, string[]]>([
    ['nothing asked', {}, ['closed', 'old', 'apart', 'loose', 'stuck']],
    ['open: every action that is not closed', { status: 'open' }, ['old', 'apart', 'loose', 'stuck']],
    ['overdue', { status: 'overdue' }, ['old']],
    ['blocked', { status: 'blocked' }, ['stuck']],
    ['done', { status: 'done' }, ['closed']],
    ['a person, alone or with others', { owner: 'dan' }, ['old', 'apart']],
    ['a team as owner', { owner: 'ops' }, ['stuck']],
    ['nobody', { owner: 'nobody' }, ['loose']],
    ['a team with its members', { team: 'releng' }, ['old', 'apart']],
    ['a series', { series: 'pipeline' }, ['closed', 'old']],
    ['an objective', { for: 'p6/o2.1' }, ['old']],
    [
      'an outcome, with what is below it and what its goals hold',
      { for: 'p6/o2' },
      ['closed', 'old', 'stuck'],
    ],
    ['a goal', { for: '2017-18-q1/ci' }, ['stuck']],
    ['nothing, on purpose', { for: 'none' }, ['apart']],
    ['a program', { program: 'p6' }, ['closed', 'old', 'stuck']],
    ['nothing said', { for: 'unlinked' }, ['loose']],
    ['due from a day on', { 'due-from': '2017-04-05' }, ['apart']],
    ['due until a day, itself counted', { 'due-to': '2017-04-04' }, ['old']],
    ['due in a range', { 'due-from': '2017-04-04', 'due-to': '2017-12-01' }, ['apart', 'old']],
    ['carried over as often at least', { carried: '1' }, ['old']],
    ['overdue', { overdue: 'yes' }, ['old']],
    ['blocked, by its flag', { blocked: 'yes' }, ['stuck']],
    ['unowned', { unowned: 'yes' }, ['loose']],
    ['unlinked', { unlinked: 'yes' }, ['loose']],
    ['not mentioned lately', { stale: 'yes' }, ['old']],
    ['closed', { status: 'closed' }, ['closed']],
    ['the quarter in which some lived and ended', { quarter: '2016-17-q3' }, ['closed', 'old']],
    ['the quarter that runs', { quarter: '2017-18-q1' }, ['old', 'apart', 'loose', 'stuck']],
    ['several at once', { status: 'open', owner: 'dan', series: 'weekly' }, ['apart']],
  ])('%s', (_, filter, ids) => {
    expect(found(filter).toSorted()).toEqual(ids.toSorted());
  });

  it.each<[string, LedgerFilter, LedgerFilter]>([
    ['a status', { status: 'sleeping', series: 'weekly' }, { series: 'weekly' }],
    ['a day', { 'due-from': '2017-02-30', 'due-to': 'soon' }, {}],
    ['a number', { carried: '0', series: 'weekly' }, { series: 'weekly' }],
    ['a flag', { overdue: 'no', blocked: 'yes' }, { blocked: 'yes' }],
  ])('drops %s that there is not', (_, asked, answered) => {
    expect(settled(asked, facets)).toEqual(answered);
  });

  it.each<[LedgerFilter, LedgerFilter]>([
    [
      { status: 'done', for: 'p6' },
      { status: 'done', program: 'p6' },
    ],
    [{ for: 'p6/o2' }, { outcome: 'p6/o2' }],
    [{ for: 'p6/o2.2' }, { objective: 'p6/o2.2' }],
    [{ for: '2017-18-q1/ci' }, { goal: '2017-18-q1/ci' }],
    [{ for: 'unlinked' }, { unlinked: 'yes' }],
    [{ for: 'none' }, { program: 'none' }],
    [{ for: 'nowhere' }, { for: 'nowhere' }],
    [{ status: 'overdue' }, { status: 'open', overdue: 'yes' }],
  ])('reads addresses of before: %o', (asked, answered) => {
    expect(settled(asked, facets)).toEqual(answered);
    expect(found(settled(asked, facets))).toEqual(found(asked));
  });

  it.each(['owner', 'team', 'series', 'program', 'outcome', 'objective', 'goal', 'for', 'quarter'] as const)(
    'finds nothing for a %s without actions',
    (key) => {
      expect(found(settled({ [key]: 'nowhere' }, facets))).toEqual([]);
    },
  );

  it('filters as of the day of reading', () => {
    const later = { ...facets, today: '2017-12-31' };
    const quiet = matching(rows, { stale: 'yes' }, later).map(({ line }) => line.shortId);
    expect(quiet.toSorted()).toEqual(['apart', 'loose', 'old', 'stuck']);
  });

  it.each<[LedgerFilter, boolean]>([
    [{}, true],
    [{ status: 'done' }, true],
    [{ owner: 'dan' }, true],
    [{ status: 'open' }, false],
    [{ status: 'blocked', owner: 'dan' }, false],
    [{ overdue: 'yes' }, false],
    [{ unlinked: 'yes' }, true],
  ])('knows which filters include closed actions: %o', (asked, closed) => {
    expect(asksForClosed(asked)).toBe(closed);
  });

  it('offers only what an action has', () => {
    expect(facets.team.map(({ id }) => id)).toEqual(['ops', 'releng']);
    expect(facets.owner.map(({ id }) => id)).toEqual(['alex', 'dan', 'ops']);
    expect(facets.objective.map(({ id }) => id)).toEqual(['p6/o2.1', 'p6/o2.2']);
    expect(facets.goal.map(({ id }) => id)).toEqual(['2017-18-q1/ci']);
  });

  it('counts the figures of the ledger', () => {
    expect(ledger(archive).figures).toEqual({
      total: 5,
      open: 4,
      overdue: 1,
      blocked: 1,
      unowned: 1,
      unlinked: 1,
      done: 1,
      dropped: 0,
      superseded: 0,
      deferred: 0,
    });
  });
});

describe('the filter of actions whose owner has left', () => {
  const people = [aPerson({ id: 'dan', left: '2017-09-08' }), aPerson({ id: 'alex', left: '2017-01-01' })];
  const notes = [
    aNote({
      id: 'weekly/2017-07-25',
      actions: [
        anAction({ id: 'both', owner: ['dan', 'alex'] }),
        anAction({ id: 'half', owner: ['alex', 'zoe'] }),
        anAction({ id: 'his', owner: ['dan'] }),
        anAction({ id: 'over', owner: ['alex'], status: 'done', closed: '2017-07-25' }),
        anAction({ id: 'theirs', owner: ['zoe'] }),
      ],
    }),
    aNote({
      id: 'weekly/2017-08-01',
      followUps: [aFollowUp({ ref: 'half', team: 'alex', status: 'done' })],
    }),
  ];
  const left = ledger(anArchive({ people, notes }, '2017-09-08'));
  const on = (today: string, filter: LedgerFilter) =>
    matching(left.rows, filter, { ...left.facets, today }).map(({ line }) => line.shortId);

  it('has those with an open part of theirs, on the day of the reader', () => {
    expect(on('2017-09-08', { left: 'yes' })).toEqual(['both']);
    expect(on('2017-09-09', { left: 'yes' })).toEqual(['both', 'his']);
    expect(on('2017-09-09', { left: 'yes', owner: 'alex' })).toEqual(['both']);
    expect(asksForClosed({ left: 'yes' })).toBe(false);
  });

  it('is the check on each day', () => {
    for (const day of ['2017-08-01', '2017-09-08', '2017-09-09']) {
      const archive = anArchive({ people, notes }, day);
      const reported = archive.actions.filter((action) => ownersWhoLeft(action, day).length > 0);
      expect(on(day, { left: 'yes' }).sort()).toEqual(reported.map(({ shortId }) => shortId).sort());
    }
  });

  it('is offered only where somebody leaves', () => {
    expect(isAnyLeaving(left.facets)).toBe(true);
    expect(isAnyLeaving(facets)).toBe(false);
  });
});
