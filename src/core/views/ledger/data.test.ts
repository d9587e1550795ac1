import { describe, expect, it } from 'vitest';
import {
  aFollowUp,
  aNote,
  anAction,
  anArchive,
  anObjective,
  anOutcome,
  aPerson,
  aProgram,
  aQuestion,
  aSeries,
  aTeam,
} from '../../../testing/builders.ts';
import { numberOn } from '../../model/day/changing.ts';
import { isOpen } from '../lines/due.ts';
import { closedData, ledgerData, ledgerDataRows, openData, type RowsData } from './data.ts';
import { figuresOn } from './figures-on.ts';
import { ledger } from './ledger.ts';
import type { LedgerRow } from './row.ts';

const archive = anArchive({
  people: [aPerson({ id: 'dan', name: 'Dan <b>', teams: ['releng'] })],
  teams: [aTeam({ id: 'releng' }), aTeam({ id: 'ops' })],
  series: [aSeries({ id: 'pipeline', title: 'Pipeline', teams: ['ops', 'releng'], cadence: 'weekly' })],
  programs: [
    aProgram({ id: 'p6', outcomes: [anOutcome({ id: 'o2', objectives: [anObjective({ id: 'o2.2' })] })] }),
  ],
  notes: [
    aNote({
      id: 'pipeline/2017-07-25-planning',
      questions: [aQuestion({ id: 'shape' })],
      actions: [
        anAction({ id: 'all', owner: ['everyone'], due: 'next-meeting' }),
        anAction({ id: 'overdue', owner: ['dan'], due: '2017-08-01', for: ['p6/o2.2'] }),
        anAction({
          id: 'stuck',
          status: 'blocked',
          due: 'end-of-quarter',
          blockedBy: ['shape', 'ops', 'T12 of theirs'],
        }),
        anAction({ id: 'over', status: 'done', closed: '2017-07-26', for: 'none' }),
        anAction({ id: 'found' }),
      ],
      followUps: [aFollowUp({ ref: 'older', text: 'Older than the notes', status: 'open' })],
    }),
    aNote({
      id: 'pipeline/2017-08-22',
      followUps: [
        aFollowUp({ ref: 'late', status: 'in-progress' }),
        aFollowUp({ ref: 'found', status: 'done', closed: '2017-08-01' }),
      ],
    }),
  ],
});

/** A row without what the ledger's file leaves out. */
function asRead({ line, ...found }: LedgerRow) {
  const { ref, shortId, status, owners, everyone, due, carriedOver, stitches, opened, earlier, closed } =
    line;
  const { closingReported, note, series, serves, servesNone, blockedBy, start, rounds, shares } = line;
  const kept = {
    ref,
    shortId,
    status,
    owners,
    everyone,
    due,
    carriedOver,
    stitches,
    opened,
    earlier,
    closed,
    closingReported,
  };
  const rest = { note, series, serves, servesNone, blockedBy, start, rounds, shares };
  return { line: { ...kept, ...rest }, ...found };
}

describe('the files of the ledger', () => {
  const all = ledger(archive);

  it('give the same rows back, the open ones in one and the closed ones in the other', () => {
    expect(all.rows).toHaveLength(6);
    const read = (data: RowsData) => ledgerDataRows(JSON.parse(JSON.stringify(data)), all.facets);
    const { true: open, false: closed } = Object.groupBy(all.rows, ({ line }) => `${isOpen(line)}`);
    expect(read(openData(all))).toEqual(open?.map(asRead));
    expect(read(closedData(all))).toEqual(closed?.map(asRead));
  });

  it('have the due status of the day on which they are read', () => {
    const dueStatuses = (today: string) =>
      ledgerDataRows(openData(all), { ...all.facets, today }).map(({ line }) => [
        line.shortId,
        line.due?.status,
      ]);
    expect(dueStatuses('2017-07-28')).toContainEqual(['overdue', 'soon']);
    expect(dueStatuses('2017-09-08')).toContainEqual(['overdue', 'overdue']);
  });

  it('give the number of overdue actions of the whole and of each group on any day', () => {
    const { groups, figures, ...data } = ledgerData(all);
    const overdueOn = (day: string) => figuresOn({ figures, ...data }, day).overdue;
    const days = ['2017-09-08', '2017-09-30', '2017-10-01'];
    expect(days.map(overdueOn)).toEqual([2, 2, 3]);
    const inGroups = (day: string) => groups.reduce((sum, { overdue }) => sum + numberOn(overdue, day), 0);
    expect(days.map(inGroups)).toEqual([2, 2, 3]);
    expect(groups.map(({ id, open }) => [id, open])).toEqual([
      ['owner-dan', 1],
      ['everyone-ops-releng', 1],
      ['nobody', 2],
    ]);
    expect(figures.open).toBe(4);
  });

  it('give the days on which deferred actions start, earliest first', () => {
    const put = ['2017-12-01', '2017-11-01'].map((start) => anAction({ id: `a${start}`, start }));
    const later = ledger(anArchive({ notes: [aNote({ id: 's/2017-07-25', actions: put })] }));
    expect(ledgerData(later).later.deferred).toEqual({
      now: 2,
      changes: [
        ['2017-11-01', -1],
        ['2017-12-01', -1],
      ],
    });
    expect(ledgerData(all).later.deferred.changes).toEqual([]);
    const rows = ledgerDataRows(openData(later), { ...later.facets, today: '2017-11-15' });
    expect(rows.map(({ line }) => line.start)).toEqual([undefined, '2017-12-01']);
  });
});
