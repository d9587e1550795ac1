import { describe, expect, it } from 'vitest';
import { aCheckIn, aFollowUp, aNote, anAction, anArchive, aProgram } from '../../../testing/builders.ts';
import { dayChanges } from './day-changes.ts';

const archive = anArchive({
  programs: [aProgram({ id: 'p6' })],
  notes: [
    aNote({
      id: 'ops/2017-03-07',
      actions: ['moved', 'closed', 'spoken', 'passed'].map((id) => anAction({ id, owner: ['Ann'] })),
    }),
    aNote({
      id: 'ops/2017-04-04',
      followUps: [
        aFollowUp({ ref: 'moved', due: '2017-06-01', owner: ['Bob'], note: 'Later' }),
        aFollowUp({ ref: 'closed', status: 'done', closed: '2017-03-20' }),
        aFollowUp({ ref: 'spoken', note: 'Still going' }),
      ],
      checkIns: [aCheckIn({ ref: 'p6', health: 'at-risk' })],
    }),
    aNote({ id: 'dev/2017-04-04' }),
  ],
});

const changes = (day: string) =>
  dayChanges(archive, day).map(({ note, records, checkIns }) => [
    note.id,
    records.map(({ ref, report }) => `${ref.id} ${report.step}`),
    checkIns.map(({ health }) => health),
  ]);

describe('the changes of a day', () => {
  it('has what its notes opened, closed and moved, also earlier closings, but not mere mentions', () => {
    expect(changes('2017-04-04')).toEqual([
      ['dev/2017-04-04', [], []],
      ['ops/2017-04-04', ['ops/closed done', 'ops/moved carried-over'], ['at-risk']],
    ]);
    const moved = dayChanges(archive, '2017-04-04')[1]?.records[1];
    expect(moved).toMatchObject({ said: 'Later', due: '2017-06-01', owners: [{ label: 'Bob' }] });
  });

  it('of the first day has its new records, and of a day without notes nothing', () => {
    expect(changes('2017-03-07')[0]?.[1]).toHaveLength(4);
    expect(changes('2017-03-20')).toEqual([]);
  });
});
