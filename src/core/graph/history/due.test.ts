import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aSeries, aSite } from '../../../testing/builders.ts';
import type { DueEntry } from '../../model/entry.ts';
import { type Cadence, cadences } from '../../model/status.ts';

const dueBy = (due: DueEntry, cadence: Cadence, ...later: string[]) =>
  anArchive({
    series: [aSeries({ id: 'ops', cadence })],
    notes: [
      aNote({ id: 'ops/2017-01-31', actions: [anAction({ id: 'x', due })] }),
      ...later.map((id) => aNote({ id })),
    ],
  }).find.action('ops/x')?.due;

describe('when an action is due', () => {
  it('is the day that was said', () => {
    expect(dueBy('2017-03-01', 'weekly')).toEqual({ written: 'day', day: '2017-03-01', estimated: false });
  });

  it('is the next note of the series, whatever the cadence', () => {
    expect(dueBy('next-meeting', 'weekly', 'dev/2017-02-01', 'ops/2017-02-20', 'ops/2017-03-20')).toEqual({
      written: 'next-meeting',
      day: '2017-02-20',
      estimated: false,
      noteId: 'ops/2017-02-20',
    });
  });

  it('is not another note of the same day', () => {
    expect(dueBy('next-meeting', 'weekly', 'ops/2017-01-31-retro')).toMatchObject({ estimated: true });
    expect(dueBy('next-meeting', 'weekly', 'ops/2017-01-31-retro', 'ops/2017-02-14')).toMatchObject({
      noteId: 'ops/2017-02-14',
    });
  });

  it.each([
    ['weekly', '2017-02-07'],
    ['biweekly', '2017-02-14'],
    ['monthly', '2017-02-28'],
    ['quarterly', '2017-04-30'],
  ] as const)('is estimated before there is a next note: %s', (cadence, day) => {
    expect(dueBy('next-meeting', cadence)).toEqual({ written: 'next-meeting', day, estimated: true });
  });

  it('has no day where a series meets now and then', () => {
    expect(dueBy('next-meeting', 'irregular')).toEqual({ written: 'next-meeting', estimated: false });
    expect(cadences).toHaveLength(5);
  });

  it('is the last day of the fiscal quarter of the note', () => {
    expect(dueBy('end-of-quarter', 'weekly')).toMatchObject({ day: '2017-03-31', estimated: false });
  });

  it.each([
    [7, '2017-03-31'],
    [2, '2017-01-31'],
    [4, '2017-03-31'],
    [12, '2017-02-28'],
  ])('is the last day of the quarter where the fiscal year begins in month %i', (fiscalYearStart, day) => {
    const archive = anArchive({
      site: aSite({ fiscalYearStart }),
      notes: [aNote({ id: 'ops/2017-01-31', actions: [anAction({ id: 'x', due: 'end-of-quarter' })] })],
    });
    expect(archive.find.action('ops/x')?.due?.day).toBe(day);
  });

  it('moves on with the follow-up that says it again', () => {
    const archive = anArchive({
      notes: [
        aNote({ id: 'ops/2017-01-31', actions: [anAction({ id: 'x', due: 'next-meeting' })] }),
        aNote({ id: 'ops/2017-02-10', followUps: [aFollowUp({ ref: 'x', due: 'next-meeting' })] }),
        aNote({ id: 'ops/2017-03-10' }),
      ],
    });
    expect(archive.find.action('ops/x')?.due).toMatchObject({ noteId: 'ops/2017-03-10' });
  });

  it('is the next meeting of the series of the note that gives it', () => {
    const archive = anArchive(
      {
        notes: [
          aNote({ id: 'ops/2017-01-31', actions: [anAction({ id: 'x', due: 'next-meeting' })] }),
          aNote({ id: 'dev/2017-02-06', followUps: [aFollowUp({ ref: 'ops/x', due: 'next-meeting' })] }),
          aNote({ id: 'ops/2017-02-13', date: '2017-02-13' }),
          aNote({ id: 'dev/2017-02-20' }),
        ],
      },
      '2017-03-01',
    );
    expect(archive.find.action('ops/x')?.due).toMatchObject({ noteId: 'dev/2017-02-20' });
  });
});

it('counts a relative day from the date of the note that gives it, whatever the day of the build', () => {
  const notes = [
    aNote({ id: 'ops/2026-01-15', actions: [anAction({ id: 'a', due: 'friday' })] }),
    aNote({
      id: 'ops/2026-01-22',
      followUps: [aFollowUp({ kind: 'action', ref: 'a', due: '+2w' })],
    }),
  ];
  for (const today of ['2026-01-22', '2027-06-30']) {
    const [action] = anArchive({ notes }, today).actions;
    expect(action?.events.map(({ due }) => due)).toEqual([
      { written: 'day', day: '2026-01-16', as: 'friday', estimated: false },
      { written: 'day', day: '2026-02-05', as: '+2w', estimated: false },
    ]);
    expect(action?.due?.day).toBe('2026-02-05');
  }
});
