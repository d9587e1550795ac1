import { describe, expect, it } from 'vitest';
import { aNote, anAction, anArchive, aSeries } from '../../../testing/builders.ts';
import { dueDaysOf, overdueOn } from './due-days.ts';
import { ledger } from './ledger.ts';

describe('the days on which open actions fall due', () => {
  const archive = anArchive({
    series: [aSeries({ id: 's', cadence: 'weekly' })],
    notes: [
      aNote({
        id: 's/2017-07-25',
        actions: [
          anAction({ id: 'a', due: '2017-10-01' }),
          anAction({ id: 'b', due: '2017-08-01' }),
          anAction({ id: 'c', due: '2017-10-01' }),
          anAction({ id: 'expected', due: 'next-meeting' }),
          anAction({ id: 'none' }),
          anAction({ id: 'over', due: '2017-08-01', status: 'done', closed: '2017-07-26' }),
        ],
      }),
    ],
  });
  const days = dueDaysOf(ledger(archive).rows, archive.today);

  it('are counted, the first one first', () => {
    expect(days).toEqual([
      ['2017-08-01', 1],
      ['2017-10-01', 2],
    ]);
  });

  it.each([
    ['2017-08-01', 0],
    ['2017-08-02', 1],
    ['2017-10-01', 1],
    ['2018-01-01', 3],
  ])('count overdue actions on %s: %i', (day, overdue) => {
    expect(overdueOn(days, day)).toBe(overdue);
  });
});
