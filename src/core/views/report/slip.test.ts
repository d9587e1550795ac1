import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aSeries, aTeam } from '../../../testing/builders.ts';
import type { Archive } from '../../model/archive.ts';
import type { ReportPeriod } from './period.ts';
import { type ReportPart, report } from './report.ts';
import { wholeSubject } from './subject.ts';

function linesOf(part: ReportPart, archive: Archive, period: ReportPeriod) {
  const found = report(wholeSubject(archive), period).sections.find((section) => section.part === part);
  return (found?.lines ?? []).map(({ ref, note, ...line }) => ({ ...line, id: ref.id, note: note.id }));
}

describe('an action that recurs', () => {
  const weekly = anArchive(
    {
      notes: [
        aNote({ id: 'a/2017-07-03', actions: [anAction({ id: 'sweep', every: 'week' })] }),
        aNote({ id: 'a/2017-07-10', followUps: [aFollowUp({ ref: 'sweep', status: 'done' })] }),
        aNote({ id: 'a/2017-07-17', followUps: [aFollowUp({ ref: 'sweep', status: 'done' })] }),
      ],
    },
    '2017-07-18',
  );

  it('lists each done round of an open action, and does not count the next round as slipped', () => {
    const july = { since: '2017-07-01', until: '2017-07-18' };
    expect(linesOf('done', weekly, july)).toEqual([]);
    expect(linesOf('rounds', weekly, july)).toMatchObject([
      { id: 'a/sweep', note: 'a/2017-07-10', changes: [{ to: 'done' }], closed: '2017-07-10' },
      { id: 'a/sweep', note: 'a/2017-07-17', changes: [{ to: 'done' }] },
    ]);
    expect(linesOf('slipped', weekly, july)).toEqual([]);
    expect(report(wholeSubject(weekly), july).open).toBe(1);
  });
});

it('a round that ends with a dropped part is done, and its action did not slip', () => {
  const part = (team: string, status: 'done' | 'dropped') => aFollowUp({ ref: 'page', team, status });
  const archive = anArchive(
    {
      teams: ['core', 'ops'].map((id) => aTeam({ id })),
      series: [aSeries({ id: 'a', teams: ['core', 'ops'] })],
      notes: [
        aNote({
          id: 'a/2017-07-03',
          actions: [anAction({ id: 'page', owner: ['everyone'], every: 'week', due: '2017-07-10' })],
        }),
        aNote({ id: 'a/2017-07-10', followUps: [part('core', 'done'), part('ops', 'dropped')] }),
      ],
    },
    '2017-07-12',
  );
  const july = { since: '2017-07-01', until: '2017-07-12' };
  expect(linesOf('rounds', archive, july)).toMatchObject([
    // The parts of the next round are in the lists of the open action only.
    { id: 'a/page', note: 'a/2017-07-10', shares: undefined },
  ]);
  expect(linesOf('opened', archive, july)).toMatchObject([{ id: 'a/page', shares: { done: 0 } }]);
  expect(linesOf('slipped', archive, july)).toEqual([]);
  expect(linesOf('missed-rounds', archive, { since: '2017-07-01', until: '2017-07-18' })).toEqual([]);
});

it('lists the rounds missed in a period by action, each in one period, and not as slipped', () => {
  const notes = [
    aNote({ id: 'a/2017-07-03', actions: [anAction({ id: 'sweep', every: 'week' })] }),
    aNote({ id: 'a/2017-08-15', followUps: [aFollowUp({ ref: 'sweep', status: 'done' })] }),
  ];
  const missedIn = (since: string, until: string) => {
    const archive = anArchive({ notes }, until);
    expect(linesOf('slipped', archive, { since, until })).toEqual([]);
    return linesOf('missed-rounds', archive, { since, until }).map(({ missed }) => missed);
  };
  // Due on 10 July. It can be done until the next round is due.
  expect(missedIn('2017-07-01', '2017-07-12')).toEqual([]);
  expect(missedIn('2017-07-01', '2017-07-19')).toEqual([
    { count: 1, first: '2017-07-10', last: '2017-07-10' },
  ]);
  expect(missedIn('2017-07-01', '2017-07-31')).toEqual([
    { count: 3, first: '2017-07-10', last: '2017-07-24' },
  ]);
  expect(missedIn('2017-08-01', '2017-08-31')).toEqual([
    { count: 3, first: '2017-07-31', last: '2017-08-21' },
  ]);
});

it('lists a round that was missed before its action was dropped in the period of the drop only', () => {
  const archive = anArchive(
    {
      notes: [
        aNote({ id: 'a/2017-06-03', actions: [anAction({ id: 'x', every: 'week', due: '2017-06-14' })] }),
        aNote({
          id: 'a/2017-06-18',
          followUps: [aFollowUp({ ref: 'x', status: 'dropped', reason: 'No reader' })],
        }),
        aNote({ id: 'a/2017-07-08', followUps: [aFollowUp({ ref: 'x', status: 'open' })] }),
      ],
    },
    '2017-07-22',
  );
  const missedIn = (since: string, until: string) =>
    linesOf('missed-rounds', archive, { since, until }).map(({ missed }) => missed);
  expect(missedIn('2017-04-01', '2017-06-30')).toEqual([
    { count: 1, first: '2017-06-14', last: '2017-06-14' },
  ]);
  expect(missedIn('2017-07-01', '2017-07-22')).toEqual([
    { count: 1, first: '2017-07-12', last: '2017-07-12' },
  ]);
});

describe('a due day', () => {
  const first = aNote({
    id: 'a/2017-07-03',
    actions: [
      anAction({ id: 'twice', due: '2017-07-10' }),
      anAction({ id: 'back', due: '2017-07-14' }),
      anAction({ id: 'vague', due: '2017-07-14' }),
      anAction({ id: 'missed', every: 'week' }),
      anAction({ id: 'early', every: 'week', due: '2017-07-17' }),
      anAction({ id: 'put-off', due: '2017-07-12', start: '2017-08-01' }),
    ],
  });
  const later = anArchive(
    {
      notes: [
        first,
        aNote({
          id: 'a/2017-07-10',
          followUps: [
            aFollowUp({ ref: 'twice', due: '2017-07-12' }),
            aFollowUp({ ref: 'back', due: '2017-07-20' }),
          ],
        }),
        aNote({
          id: 'a/2017-07-13',
          followUps: [
            aFollowUp({ ref: 'back', due: '2017-07-14' }),
            aFollowUp({ ref: 'vague', due: 'next-meeting' }),
            aFollowUp({ ref: 'missed', status: 'done' }),
            aFollowUp({ ref: 'early', status: 'done' }),
          ],
        }),
      ],
    },
    '2017-07-14',
  );
  const period = { since: '2017-07-01', until: '2017-07-14' };
  const slips = linesOf('slipped', later, period);

  it('that was moved and then passed shows both', () => {
    expect(slips.find(({ id }) => id === 'a/twice')?.slip).toEqual({
      from: '2017-07-10',
      to: '2017-07-12',
      passed: true,
    });
  });

  it('that was moved later and then back slipped; one that gave way to an estimated day did not', () => {
    expect(slips.find(({ id }) => id === 'a/back')?.slip).toEqual({
      from: '2017-07-14',
      to: '2017-07-20',
      back: '2017-07-14',
      passed: false,
    });
    expect(slips.map(({ id }) => id)).not.toContain('a/vague');
  });

  it('that passed without a move is overdue, and did not slip', () => {
    expect(slips.map(({ id }) => id)).toEqual(['a/back', 'a/twice']);
  });

  it('of a deferred action, by its start or until its next round, is not overdue and not counted as open', () => {
    expect(slips.map(({ id }) => id)).not.toContain('a/put-off');
    expect(linesOf('overdue', later, period).map(({ id }) => id)).toEqual(['a/twice']);
    expect(linesOf('opened', later, period)).toContainEqual(
      expect.objectContaining({ id: 'a/put-off', changes: [{ to: 'deferred' }], start: '2017-08-01' }),
    );
    expect(report(wholeSubject(later), period)).toMatchObject({ open: 4, deferred: 2 });
  });
});
