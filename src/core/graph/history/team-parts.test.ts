import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aSeries, aTeam } from '../../../testing/builders.ts';

describe('an action of everyone', () => {
  it('is not closed by a team that has no part in it', () => {
    const { find } = anArchive({
      teams: ['web', 'db', 'guests'].map((id) => aTeam({ id })),
      series: [aSeries({ id: 'ops', teams: ['web', 'db'] })],
      notes: [
        aNote({ id: 'ops/2017-01-10', actions: [anAction({ id: 'x', owner: ['everyone'] })] }),
        aNote({
          id: 'ops/2017-02-10',
          followUps: [aFollowUp({ ref: 'x', team: 'guests', status: 'done' })],
        }),
      ],
    });
    const action = find.action('ops/x');
    expect(action).toMatchObject({ status: 'open', carriedOver: 1 });
    expect(action?.events.map(({ kind }) => kind)).toEqual(['opened', 'carried-over']);
    expect(action?.parts.map(({ status }) => status)).toEqual([undefined, undefined]);
  });
});
