import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aSeries, aTeam } from '../../../testing/builders.ts';
import { partyOf } from '../../model/owner.ts';
import { isActive, isDeferred, isOverdue } from '../lines/due.ts';
import { isOverFor } from '../lines/team-shares.ts';
import { changing, followAction } from './followed.ts';

const series = [aSeries({ id: 's', cadence: 'weekly', teams: ['ops', 'web'] })];
const teams = [aTeam({ id: 'ops' }), aTeam({ id: 'web' })];

/** The actions of a note of 3 August 2026, a Monday, as of 5 August. */
function actionsOf(actions: readonly Parameters<typeof anAction>[0][], followUps = [] as const) {
  const notes = [aNote({ id: 's/2026-08-03', actions: actions.map(anAction), followUps })];
  return anArchive({ series, teams, notes }, '2026-08-05').actions;
}

const followed = (actions: readonly Parameters<typeof anAction>[0][]) =>
  actionsOf(actions).map((action) => followAction(action, '2026-08-05'));

describe('a number of later days', () => {
  it('counts an action as overdue from the day after its due date', () => {
    const items = followed([{ id: 'a', due: '2026-08-10' }, { id: 'b', due: '2026-08-01' }, { id: 'c' }]);
    expect(changing(items, isOverdue, '2026-08-05')).toEqual({ now: 1, changes: [['2026-08-11', 1]] });
  });

  it('counts an action as open from its start date, and then it can be overdue', () => {
    const items = followed([{ id: 'a', start: '2026-08-20', due: '2026-08-10' }]);
    expect(changing(items, isActive, '2026-08-05')).toEqual({ now: 0, changes: [['2026-08-20', 1]] });
    expect(changing(items, isDeferred, '2026-08-05')).toEqual({ now: 1, changes: [['2026-08-20', -1]] });
    expect(changing(items, isOverdue, '2026-08-05')).toEqual({ now: 0, changes: [['2026-08-21', 1]] });
  });

  it('counts a weekly action as overdue on 6 of 7 days, since each round is missed when the next is due', () => {
    const items = followed([{ id: 'a', every: 'week', due: '2026-08-10' }]);
    const { now, changes } = changing(items, isOverdue, '2026-08-05');
    expect(now).toBe(0);
    expect(changes.slice(0, 4)).toEqual([
      ['2026-08-11', 1],
      ['2026-08-17', -1],
      ['2026-08-18', 1],
      ['2026-08-24', -1],
    ]);
  });

  it('does not change for a closed action, or on an estimated date', () => {
    const items = followed([
      { id: 'a', status: 'done', due: '2026-08-10' },
      { id: 'b', due: 'next-meeting' },
    ]);
    expect(changing(items, isOverdue, '2026-08-05')).toEqual({ now: 0, changes: [] });
  });
});

it('the next round of an action begins without reports of teams', () => {
  const notes = [
    aNote({
      id: 's/2026-08-03',
      actions: [anAction({ id: 'a', owner: ['everyone'], every: 'week', due: '2026-08-10' })],
    }),
    aNote({ id: 's/2026-08-04', followUps: [aFollowUp({ ref: 'a', team: 'ops', status: 'done' })] }),
  ];
  const [action] = anArchive({ series, teams, notes }, '2026-08-05').actions;
  if (!action) throw new RangeError('No action');
  const { on } = followAction(action, '2026-08-05');
  expect(isOverFor(on('2026-08-16'), 'ops')).toBe(true);
  expect(isOverFor(on('2026-08-17'), 'ops')).toBe(false);
});

it('an action that is blocked between two rounds begins the next one, and keeps its parts until that is over', () => {
  const notes = [
    aNote({
      id: 's/2026-08-03',
      actions: [anAction({ id: 'a', owner: ['everyone'], every: 'week', due: '2026-08-10' })],
    }),
    aNote({ id: 's/2026-08-04', followUps: [aFollowUp({ ref: 'a', status: 'done' })] }),
    aNote({
      id: 's/2026-08-05',
      followUps: [
        aFollowUp({ ref: 'a', status: 'blocked' }),
        aFollowUp({ ref: 'a', team: 'ops', status: 'in-progress' }),
      ],
    }),
  ];
  const [action] = anArchive({ series, teams, notes }, '2026-08-05').actions;
  if (!action) throw new RangeError('No action');
  const { on } = followAction(action, '2026-08-05');
  const statusOf = ({ parts }: typeof action) =>
    parts.find(({ owner }) => partyOf(owner).id === 'ops')?.status;
  expect(action.rounds.map(({ due }) => due.day)).toEqual(['2026-08-10', '2026-08-17']);
  expect([action, on('2026-08-11'), on('2026-08-23'), on('2026-08-24')].map(statusOf)).toEqual([
    'in-progress',
    'in-progress',
    'in-progress',
    undefined,
  ]);
});
