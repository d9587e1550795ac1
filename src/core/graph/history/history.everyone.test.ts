import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aSeries, aTeam } from '../../../testing/builders.ts';
import type { ActionEntry, FollowUpEntry } from '../../model/entry.ts';
import { partyOf } from '../../model/owner.ts';

const opening = (action: Partial<ActionEntry> = {}) =>
  aNote({ id: 'ops/2017-01-10', actions: [anAction({ id: 'x', ...action })] });

/** A note of the series that says this of the action, or nothing. */
const meeting = (date: string, ...said: Partial<FollowUpEntry>[]) =>
  aNote({ id: `ops/${date}`, followUps: said.map((part) => aFollowUp({ ref: 'x', ...part })) });

describe('an action of everyone', () => {
  const byTeams = (...said: Partial<FollowUpEntry>[]) =>
    anArchive({
      teams: [aTeam({ id: 'web' }), aTeam({ id: 'db' })],
      series: [aSeries({ id: 'ops', teams: ['web', 'db'] })],
      notes: [opening({ owner: ['everyone'] }), meeting('2017-02-10', ...said)],
    }).find.action('ops/x');

  it('stays open until each team is done', () => {
    expect(byTeams({ team: 'web', status: 'done' })).toMatchObject({ status: 'open', carriedOver: 1 });
  });

  it('is done once each team is', () => {
    const action = byTeams({ team: 'web', status: 'done' }, { team: 'db', status: 'done' });
    expect(action).toMatchObject({ status: 'done', closed: '2017-02-10', carriedOver: 0 });
    expect(action?.events.map(({ part }) => part && partyOf(part.owner).id)).toEqual([
      undefined,
      'web',
      'db',
    ]);
  });
});

describe('an action of everyone that was closed as a whole', () => {
  const notes = (...said: Partial<FollowUpEntry>[][]) => [
    opening({ owner: ['everyone'] }),
    ...said.map((parts, index) => meeting(`2017-02-1${index}`, ...parts)),
  ];
  const statusAfter = (...said: Partial<FollowUpEntry>[][]) =>
    anArchive({
      teams: [aTeam({ id: 'web' }), aTeam({ id: 'db' })],
      series: [aSeries({ id: 'ops', teams: ['web', 'db'] })],
      notes: notes(...said),
    }).find.action('ops/x')?.status;

  it('is done again once the one team is that reopened it', () => {
    const reopened: Partial<FollowUpEntry>[][] = [[{ status: 'done' }], [{ team: 'web', status: 'open' }]];
    expect(statusAfter(...reopened)).toBe('open');
    expect(statusAfter(...reopened, [{ team: 'web', status: 'done' }])).toBe('done');
  });

  it('is open until each team is done, after it was reopened as a whole', () => {
    const reopened: Partial<FollowUpEntry>[][] = [
      [
        { team: 'web', status: 'done' },
        { team: 'db', status: 'done' },
      ],
      [{ status: 'open' }],
      [{ team: 'web', status: 'done' }],
    ];
    expect(statusAfter(...reopened)).toBe('open');
  });

  it('keeps its parts when the same closing is reported again', () => {
    const archive = anArchive({
      teams: [aTeam({ id: 'web' }), aTeam({ id: 'db' })],
      series: [aSeries({ id: 'ops', teams: ['web', 'db'] })],
      notes: notes([{ team: 'web', status: 'done' }], [{ status: 'dropped' }], [{ status: 'dropped' }]),
    });
    const action = archive.find.action('ops/x');
    expect(action).toMatchObject({ status: 'dropped', closed: '2017-02-11' });
    expect(action?.parts.map(({ status, event }) => [status, event?.day])).toEqual([
      ['done', '2017-02-10'],
      ['dropped', '2017-02-11'],
    ]);
  });
});
