import { describe, expect, it } from 'vitest';
import { aNote, anAction, anArchive, aSeries } from '../../../testing/builders.ts';
import { homeLater } from './later.ts';

const series = [aSeries({ id: 'ops', cadence: 'weekly' })];
const opened = aNote({
  id: 'ops/2017-03-06',
  actions: [
    anAction({ id: 'oldest', due: '2017-03-07' }),
    anAction({ id: 'blocking', due: '2017-03-09' }),
    anAction({ id: 'waiting', due: '2017-03-08', blockedBy: ['blocking'] }),
  ],
});
const later = aNote({
  id: 'ops/2018-03-05',
  actions: [anAction({ id: 'fresh', due: '2018-03-06' }), anAction({ id: 'calm', due: '2018-03-20' })],
});

describe('the numbers of the home page', () => {
  const { overdue, longOverdue, blocked, blockedOverdue, openInAll, calm, staleOverdue } = homeLater(
    anArchive({ series, notes: [opened, later] }, '2018-03-10'),
  );

  it('have what is overdue for long or blocked among the overdue, and what is neither apart', () => {
    expect([overdue, longOverdue, blocked, blockedOverdue, openInAll, calm].map(({ now }) => now)).toEqual([
      4, 3, 1, 1, 5, 1,
    ]);
    expect(overdue.changes).toEqual([['2018-03-21', 1]]);
    expect(calm.changes).toEqual([['2018-03-21', -1]]);
  });

  it('leave out stale overdue actions, unless all are stale', () => {
    expect(staleOverdue.now).toBe(3);
    expect(homeLater(anArchive({ series, notes: [opened] }, '2018-03-10')).staleOverdue.now).toBe(0);
  });
});
