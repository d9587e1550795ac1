import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aSeries, aTeam } from '../../../testing/builders.ts';
import { printData } from '../lines/data-file.ts';
import { actionsFile } from './actions.ts';

const archive = anArchive(
  {
    teams: [aTeam({ id: 'ops' }), aTeam({ id: 'web' })],
    series: [aSeries({ id: 'sync', cadence: 'weekly', teams: ['ops', 'web'] })],
    notes: [
      aNote({
        id: 'sync/2017-06-05',
        actions: [
          anAction({ id: 'each', owner: ['everyone'] }),
          anAction({ id: 'figures', every: 'week' }),
          anAction({ id: 'later', start: '2017-08-01', due: '2017-09-01' }),
          anAction({ id: 'plain' }),
        ],
      }),
      aNote({
        id: 'sync/2017-06-12',
        followUps: [
          aFollowUp({ ref: 'each', team: 'web', status: 'done', note: 'All of it' }),
          aFollowUp({ ref: 'figures', status: 'done' }),
        ],
      }),
    ],
  },
  '2017-06-13',
);
const { actions } = JSON.parse(printData(actionsFile, archive, ({ id }) => `/${id}/`));
const action = (id: string) => actions.find((one: { id: string }) => one.id === `sync/${id}`);

describe('the file of actions', () => {
  it('has the status of each team for an action of everyone', () => {
    expect(action('each')).toMatchObject({
      status: 'open',
      owners: ['ops', 'web'],
      everyone: true,
      latest: { day: '2017-06-12', note: 'sync/2017-06-12', team: 'web', reported: 'All of it' },
      parts: [
        { team: 'ops' },
        { team: 'web', status: 'done', day: '2017-06-12', note: 'sync/2017-06-12', reported: 'All of it' },
      ],
    });
    expect(action('each').parts[0]).toEqual({ team: 'ops' });
  });

  it('has the rounds of a recurring action, which is deferred until the next round starts', () => {
    const { rounds, ...figures } = action('figures');
    expect(rounds).toContainEqual({
      due: '2017-06-12',
      estimated: false,
      done: { day: '2017-06-12', note: 'sync/2017-06-12' },
      missed: false,
    });
    expect(figures).toMatchObject({ status: 'open', every: 'week', overdue: false });
    expect(figures.due.day).toBe('2017-06-19');
    expect(figures.start).toBe('2017-06-13');
  });

  it('distinguishes deferred from active actions', () => {
    expect(action('later')).toMatchObject({ start: '2017-08-01', deferred: true, overdue: false });
    expect(action('plain')).toMatchObject({ deferred: false, overdue: false });
    for (const key of ['start', 'every', 'rounds', 'parts', 'due'])
      expect(action('plain')).not.toHaveProperty(key);
  });
});
