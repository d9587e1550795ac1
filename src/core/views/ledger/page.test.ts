import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aPerson, aSeries, aTeam } from '../../../testing/builders.ts';
import { ledger } from './ledger.ts';
import { closedPages, ledgerPageSize, openPages } from './page.ts';

const ids = (lines: readonly { readonly shortId: string }[]) => lines.map(({ shortId }) => shortId);

describe('the open actions in pages', () => {
  const all = ledger(
    anArchive({
      people: [aPerson({ id: 'zoe', name: 'Ann' }), aPerson({ id: 'bob', name: 'Bob' })],
      teams: [aTeam({ id: 'ops', name: 'Ops' })],
      series: [aSeries({ id: 's', teams: ['ops'] })],
      notes: [
        aNote({
          id: 's/2017-07-25',
          actions: [
            anAction({ id: 'a', owner: ['bob'], due: '2017-10-01' }),
            anAction({ id: 'b', owner: ['bob'], status: 'blocked' }),
            anAction({ id: 'c', owner: ['bob', 'zoe'], due: '2017-09-01' }),
            anAction({ id: 'd', owner: ['everyone'] }),
            anAction({ id: 'e' }),
            anAction({ id: 'f', status: 'done', closed: '2017-07-26' }),
          ],
        }),
      ],
    }),
  );
  const flat = (size: number) =>
    openPages(all, size).map(({ parts }) =>
      parts.map(({ group, lines, from, to }) => [group.id, ids(lines).join(' '), from, to]),
    );

  it('are grouped by owner: people and teams by name, then each team, then unowned', () => {
    expect(flat(50)).toEqual([
      [
        ['owner-zoe', 'c', undefined, undefined],
        ['owner-bob', 'c b a', undefined, undefined],
        ['everyone-ops', 'd', undefined, undefined],
        ['nobody', 'e', undefined, undefined],
      ],
    ]);
  });

  it('mark the start and the continuation of a group over several pages', () => {
    expect(flat(2)).toEqual([
      [
        ['owner-zoe', 'c', undefined, undefined],
        ['owner-bob', 'c', undefined, 2],
      ],
      [['owner-bob', 'b a', 1, undefined]],
      [
        ['everyone-ops', 'd', undefined, undefined],
        ['nobody', 'e', undefined, undefined],
      ],
    ]);
  });

  it('count open and overdue actions of a whole group, on every page', () => {
    const [first, second] = openPages(all, 2);
    expect(first?.parts[1]?.group).toMatchObject({ open: 3, overdue: 1 });
    expect(second?.parts[0]?.group).toMatchObject({ open: 3, overdue: 1 });
  });

  it('are one empty page without open actions', () => {
    expect(openPages(ledger(anArchive({})))).toEqual([{ page: 1, pages: 1, parts: [] }]);
  });
});

describe('the closed actions in pages', () => {
  const all = ledger(
    anArchive({
      notes: [
        aNote({ id: 's/2017-03-07', actions: ['a', 'b', 'c', 'd'].map((id) => anAction({ id })) }),
        aNote({ id: 's/2017-04-04', followUps: [aFollowUp({ ref: 'a', status: 'done' })] }),
        aNote({
          id: 's/2017-05-02',
          followUps: [
            aFollowUp({ ref: 'b', status: 'dropped', reason: 'Nobody needs it' }),
            aFollowUp({ ref: 'c', status: 'done', closed: '2017-04-20' }),
          ],
        }),
      ],
    }),
  );

  it('are grouped by the month of their closing, newest first', () => {
    const [page] = closedPages(all);
    expect(page?.total).toBe(3);
    expect(page?.months.map(({ month, lines }) => [month, ids(lines).join(' ')])).toEqual([
      ['2017-05-01', 'b'],
      ['2017-04-01', 'c a'],
    ]);
  });

  it('never hold more than a page has room for', () => {
    const notes = [
      aNote({
        id: 's/2017-03-07',
        actions: Array.from({ length: 150 }, (_, n) =>
          anAction({ id: `a${n}`, status: 'done', closed: '2017-03-07' }),
        ),
      }),
    ];
    const sizes = closedPages(ledger(anArchive({ notes }))).map(
      ({ months }) => months.flatMap(({ lines }) => lines).length,
    );
    expect(sizes).toEqual([ledgerPageSize, ledgerPageSize, 30]);
  });
});
