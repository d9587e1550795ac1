import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aSeries, aTeam } from '../../../testing/builders.ts';
import { noteLine } from './note-line.ts';

describe('the line of a note', () => {
  it('counts an action only if the whole was closed: not for a part, unless it was the last, and not for a round', () => {
    const { notes } = anArchive({
      teams: [aTeam({ id: 'dev' }), aTeam({ id: 'releng' })],
      series: [aSeries({ id: 'ops', teams: ['dev', 'releng'] })],
      notes: [
        aNote({
          id: 'ops/2017-03-07',
          actions: [
            anAction({ id: 'a' }),
            anAction({ id: 'b' }),
            anAction({ id: 'c', owner: ['everyone'] }),
            anAction({ id: 'round', every: 'meeting' }),
          ],
        }),
        aNote({
          id: 'ops/2017-04-04',
          actions: [anAction({ id: 'd' })],
          followUps: [
            aFollowUp({ ref: 'a', status: 'done' }),
            aFollowUp({ ref: 'b', status: 'dropped' }),
            aFollowUp({ ref: 'c', status: 'done', team: 'releng' }),
            aFollowUp({ ref: 'round', status: 'done' }),
          ],
        }),
        aNote({
          id: 'ops/2017-05-02',
          followUps: [
            aFollowUp({ ref: 'a', status: 'done', note: 'Still done.' }),
            aFollowUp({ ref: 'c', status: 'done', team: 'dev' }),
          ],
        }),
      ],
    });
    const figures = notes
      .map(noteLine)
      .map(({ figures: { opened, done, dropped } }) => [opened, done, dropped]);
    expect(figures).toEqual([
      [4, 0, 0],
      [1, 1, 1],
      [0, 1, 0],
    ]);
  });
});
