import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aPerson, aSeries, aTeam } from '../../../testing/builders.ts';
import { ledgerAnswer } from '../ledger/answer.ts';
import type { LedgerFilter } from '../ledger/filter.ts';
import { ledger } from '../ledger/ledger.ts';
import type { LedgerLine } from '../ledger/row.ts';
import { digest } from '../report/digest.ts';
import { involvements } from './involvement.ts';
import { personPage } from './person-page.ts';
import { teamPage, teamSurroundings } from './team-page.ts';

/** An action of Dan (Ops) and Ana (Web). Dan's part was dropped on 3 March. */
const archive = anArchive(
  {
    teams: [aTeam({ id: 'ops' }), aTeam({ id: 'web' })],
    people: [
      aPerson({ id: 'dan', teams: ['ops'] }),
      aPerson({ id: 'ana', teams: ['web'] }),
      aPerson({ id: 'ben' }),
    ],
    series: [aSeries({ id: 's' })],
    notes: [
      aNote({
        id: 's/2017-02-01',
        actions: [anAction({ id: 'x', owner: ['dan', 'ana'], due: '2017-02-20' })],
      }),
      aNote({ id: 's/2017-03-03', followUps: [aFollowUp({ ref: 'x', team: 'dan', status: 'dropped' })] }),
    ],
  },
  '2017-04-01',
);
const all = involvements(archive);
const around = teamSurroundings(archive);
const { rows, facets } = ledger(archive);

function person(id: string) {
  const [found, of] = [archive.find.person(id), all.get(id)];
  if (!found || !of) throw new RangeError(id);
  return {
    page: personPage(found, archive, of),
    digest: digest({ kind: 'person', id, label: id }, archive, {
      since: '2017-03-01',
      until: '2017-04-01',
    }),
  };
}
function team(id: string) {
  const found = archive.find.team(id);
  if (!found) throw new RangeError(id);
  return teamPage(found, archive, around);
}
const found = (filter: LedgerFilter) =>
  ledgerAnswer<LedgerLine>(rows, { filter, group: 'none' }, facets).groups.flatMap((group) =>
    group.rows.map(({ line }) => line),
  );

describe('an action of two owners, one of whom dropped their part', () => {
  it('is closed for this owner, who is named with the day of the part and the owner of the open part', () => {
    const { page } = person('dan');
    expect(page.open.total).toBe(0);
    expect(page.closed.items).toMatchObject([
      {
        status: 'open',
        part: { owner: { id: 'dan' }, as: 'dropped', day: '2017-03-03' },
        shares: { dropped: 1, of: 2, left: [{ id: 'ana' }] },
      },
    ]);
    expect(page.closed.items[0]?.due).toBeUndefined();
  });

  it('is open for the other owner', () => {
    const { page } = person('ana');
    expect([page.open.total, page.closed.total]).toEqual([1, 0]);
    expect(page.open.items[0]?.part).toBeUndefined();
  });

  it('is among the actions of members only in the team of the open part', () => {
    expect([team('ops').ofMembers.total, team('web').ofMembers.total]).toEqual([0, 1]);
    expect([team('ops').later.ofMembers.now, team('web').later.ofMembers.now]).toEqual([0, 1]);
  });

  it.each<[LedgerFilter, number]>([
    [{ status: 'open', team: 'ops' }, 0],
    [{ status: 'open', team: 'web' }, 1],
    [{ status: 'closed', team: 'ops' }, 1],
    [{ status: 'done', team: 'ops' }, 0],
    [{ status: 'closed', team: 'web' }, 0],
    [{ status: 'open', owner: 'dan' }, 0],
    [{ status: 'dropped', owner: 'dan' }, 1],
    [{ overdue: 'yes', owner: 'dan' }, 0],
    [{ overdue: 'yes', owner: 'ana' }, 1],
    [{ owner: 'dan' }, 1],
  ])('is in the ledger: %j', (filter, number) => {
    expect(found(filter)).toHaveLength(number);
  });

  it('has the end of the part in the ledger of its owner only', () => {
    expect(found({ status: 'closed', owner: 'dan' })).toMatchObject([
      { status: 'open', partEnd: 'dropped', due: { status: 'closed' } },
    ]);
    expect(found({ status: 'open' })).toMatchObject([{ due: { status: 'overdue' } }]);
    expect(found({ status: 'open' })[0]?.partEnd).toBeUndefined();
  });

  it('is dropped in the digest of its owner', () => {
    const { digest: of } = person('dan');
    expect(of.open).toBe(0);
    expect(of.sections.map(({ part, lines }) => [part, lines[0]?.shares?.left.map(({ id }) => id)])).toEqual([
      ['dropped', ['ana']],
    ]);
  });
});

it('shows the actions of members of a team if one will be open on a later day', () => {
  const later = anArchive(
    {
      teams: [aTeam({ id: 'ops' })],
      people: [aPerson({ id: 'dan', teams: ['ops'] })],
      series: [aSeries({ id: 's' })],
      notes: [
        aNote({
          id: 's/2017-02-01',
          actions: [anAction({ id: 'x', owner: ['dan'], start: '2017-05-01', blockedBy: ['ops'] })],
        }),
      ],
    },
    '2017-04-01',
  );
  const ops = later.find.team('ops');
  const page = ops && teamPage(ops, later, teamSurroundings(later));
  expect(page?.ofMembers.total).toBe(0);
  expect(page).toMatchObject({ showsMembers: true, later: { ofMembers: { changes: [['2017-05-01', 1]] } } });
});

it('leaves an action to its only owner after the part of an earlier one ended', () => {
  const notes = [
    aNote({ id: 's/2017-02-01', actions: [anAction({ id: 'x', owner: ['dan', 'ana'] })] }),
    aNote({ id: 's/2017-03-03', followUps: [aFollowUp({ ref: 'x', team: 'dan', status: 'done' })] }),
    aNote({ id: 's/2017-03-10', followUps: [aFollowUp({ ref: 'x', owner: ['ana'] })] }),
  ];
  const people = [aPerson({ id: 'dan' }), aPerson({ id: 'ana' })];
  const later = ledger(anArchive({ people, series: [aSeries({ id: 's' })], notes }, '2017-04-01'));
  const of = (owner: string) =>
    ledgerAnswer(later.rows, { filter: { status: 'open', owner }, group: 'none' }, later.facets).total;
  expect([of('ana'), of('dan')]).toEqual([1, 0]);
  expect(later.rows[0]?.line.shares).toMatchObject({ done: 1, of: 2, left: [{ id: 'ana' }] });
});

describe('a part that was done', () => {
  const endingWith = (last: Parameters<typeof aFollowUp>[0]) => {
    const made = anArchive(
      {
        people: [aPerson({ id: 'dee' }), aPerson({ id: 'bob' }), aPerson({ id: 'cy' })],
        notes: [
          aNote({ id: 's/2017-03-02', actions: [anAction({ id: 'x', owner: ['dee', 'bob'] })] }),
          aNote({ id: 's/2017-03-09', followUps: [aFollowUp({ ref: 'x', team: 'dee', status: 'done' })] }),
          aNote({ id: 's/2017-03-16', followUps: [aFollowUp(last)] }),
        ],
      },
      '2017-04-01',
    );
    const [dee, of] = [made.find.person('dee'), involvements(made).get('dee')];
    if (!dee || !of) throw new RangeError('dee');
    const own = ledger(made);
    const answer = (status: LedgerFilter['status']) =>
      ledgerAnswer<LedgerLine>(
        own.rows,
        { filter: { owner: 'dee', status }, group: 'none' },
        own.facets,
      ).groups.flatMap((group) => group.rows.map(({ line }) => line.partEnd));
    const { sections } = digest({ kind: 'person', id: 'dee', label: 'Dee' }, made, {
      since: '2017-03-09',
      until: '2017-04-01',
    });
    return {
      page: personPage(dee, made, of),
      answer,
      done: sections.find(({ part }) => part === 'done')?.lines.map(({ ref }) => ref.id),
    };
  };

  it('stays in the lists of its owner after the action was given to others', () => {
    const { page, answer, done } = endingWith({ ref: 'x', owner: ['cy', 'bob'] });
    expect(page.open.total).toBe(0);
    expect(page.closed.items).toMatchObject([{ status: 'open', part: { as: 'done', day: '2017-03-09' } }]);
    expect([answer('done'), answer('open')]).toEqual([['done'], []]);
    expect(done).toEqual(['s/x']);
  });

  it('stays in them after the others closed it', () => {
    const { page, answer } = endingWith({ ref: 'x', owner: ['cy', 'bob'], status: 'done' });
    expect(page.closed.items).toMatchObject([{ status: 'done' }]);
    expect(answer('done')).toHaveLength(1);
  });

  it('stays done for its owner if the whole action is dropped', () => {
    const { page, answer, done } = endingWith({ ref: 'x', status: 'dropped', reason: 'No money' });
    expect([answer('done'), answer('dropped'), answer('closed')]).toEqual([['done'], [], ['done']]);
    expect(done).toEqual(['s/x']);
    expect(page.closed.items).toMatchObject([{ status: 'dropped', part: { as: 'done', day: '2017-03-09' } }]);
  });
});
