import { describe, expect, it } from 'vitest';
import { aNote, anAction, anArchive, aQuarter } from '../../../testing/builders.ts';
import type { ActionEntry } from '../../model/entry.ts';

const opening = (action: Partial<ActionEntry>) =>
  aNote({ id: 'ops/2017-01-10', actions: [anAction({ id: 'x', ...action })] });

describe('a round of every planning period', () => {
  it('keeps its place in the periods of the group, which need not be of three months', () => {
    const periods = [
      ['2017-t1', '2017-01-01', '2017-04-30'],
      ['2017-t2', '2017-05-01', '2017-08-31'],
      ['sprint', '2017-09-01', '2017-10-12'],
    ] as const;
    const quarters = periods.map(([id, starts, ends]) => aQuarter({ id, starts, ends }));
    const due = (day: string) =>
      anArchive({ quarters, notes: [opening({ every: 'quarter', due: day })] }, '2018-01-30')
        .find.action('ops/x')
        ?.rounds.map((round) => round.due.day);
    // After the last period with a file come the quarters of the calendar.
    expect(due('2017-01-20')).toEqual(['2017-01-20', '2017-05-20', '2017-09-20', '2017-11-01', '2018-01-20']);
    expect(due('2017-04-30')).toEqual(['2017-04-30', '2017-08-30', '2017-10-12', '2017-12-31']);
  });
});
