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
} from '../../testing/builders.ts';
import { ledger } from './ledger.ts';
import { ledgerData, ledgerDataRows } from './ledger-data.ts';
import type { LedgerRow } from './ledger-row.ts';

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
        anAction({ id: 'late', owner: ['dan'], due: '2017-08-01', for: ['p6/o2.2'] }),
        anAction({
          id: 'stuck',
          status: 'blocked',
          due: 'end-of-quarter',
          blockedBy: ['shape', 'ops', 'T12 of theirs'],
        }),
        anAction({ id: 'over', status: 'done', closed: '2017-07-26', for: 'none' }),
      ],
      followUps: [aFollowUp({ ref: 'older', text: 'Older than the notes', status: 'open' })],
    }),
    aNote({ id: 'pipeline/2017-08-22', followUps: [aFollowUp({ ref: 'late', status: 'in-progress' })] }),
  ],
});

/** A row without what the ledger's file leaves out. */
function asRead({ line, ...found }: LedgerRow) {
  const { ref, shortId, status, owners, everyone, due, carriedOver, stitches, opened, earlier, closed } =
    line;
  const { note, series, serves, servesNone, blockedBy } = line;
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
  };
  const rest = { note, series, serves, servesNone, blockedBy };
  return { line: { ...kept, ...rest }, ...found };
}

describe('the file of the ledger', () => {
  it('gives the same rows back', () => {
    const { rows, facets } = ledger(archive);
    const data = JSON.parse(JSON.stringify(ledgerData({ rows, facets })));
    expect(rows).toHaveLength(5);
    expect(ledgerDataRows(data, archive.today)).toEqual(rows.map(asRead));
  });

  it('tells lateness on the day it is read', () => {
    const data = ledgerData(ledger(archive));
    const standings = (today: string) =>
      ledgerDataRows(data, today).map(({ line }) => [line.shortId, line.due?.standing]);
    expect(standings('2017-07-28')).toContainEqual(['late', 'soon']);
    expect(standings('2017-09-08')).toContainEqual(['late', 'late']);
  });
});
