import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aSeries } from '../../../testing/builders.ts';
import type { ActionEntry } from '../../model/entry.ts';

/** An action of a review, with the reports of the retro on the same day and of the next meeting. */
const actionOf = (entry: Partial<ActionEntry>, ...later: ReturnType<typeof aNote>[]) =>
  anArchive({
    series: [aSeries({ id: 'ops', cadence: 'weekly' })],
    notes: [aNote({ id: 'ops/2017-01-10-a', actions: [anAction({ id: 'x', ...entry })] }), ...later],
  }).find.action('ops/x');

const retro = aNote({ id: 'ops/2017-01-10-b' });

describe('a later meeting', () => {
  it('is on a later day, for due dates, carried over, not mentioned and rounds alike', () => {
    const notes = [retro, aNote({ id: 'ops/2017-01-17' })];
    const action = actionOf({ due: 'next-meeting' }, ...notes);
    expect(action).toMatchObject({ carriedOver: 1, due: { noteId: 'ops/2017-01-17' } });
    expect(action?.events.map(({ note }) => note.id)).toEqual(['ops/2017-01-10-a', 'ops/2017-01-17']);
    expect(actionOf({ every: 'meeting' }, ...notes)?.rounds.map(({ due }) => due.day)).toEqual([
      '2017-01-17',
    ]);
    expect(actionOf({}, retro)?.carriedOver).toBe(0);
  });

  it.each([
    ['first', ['ops/2017-01-17-a', 'ops/2017-01-17-b']],
    ['last', ['ops/2017-01-17-b', 'ops/2017-01-17-a']],
  ])(
    'of two notes is one meeting, whether the %s one mentions the action',
    (_, [saying = '', other = '']) => {
      const action = actionOf(
        {},
        aNote({ id: saying, followUps: [aFollowUp({ ref: 'x', note: 'Begun.' })] }),
        aNote({ id: other }),
      );
      expect(action?.carriedOver).toBe(1);
      expect(action?.events.map(({ kind }) => kind)).toEqual(['opened', 'carried-over']);
    },
  );

  it('with two notes does not carry over an action that the second note closes', () => {
    const said = (id: string, status: 'open' | 'done') =>
      aNote({ id, followUps: [aFollowUp({ ref: 'x', status })] });
    const notes = [said('ops/2017-01-17-a', 'open'), said('ops/2017-01-17-b', 'done')];
    expect(actionOf({}, ...notes)).toMatchObject({ status: 'done', carriedOver: 0 });
  });
});
