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

describe('an update', () => {
  const update = (id: string, followUps: ReturnType<typeof aFollowUp>[] = []) =>
    aNote({ id, kind: 'update', attendees: undefined, followUps });

  it('is no later meeting: it carries nothing over, and nothing is due at it', () => {
    const notes = [update('ops/2017-01-12'), aNote({ id: 'ops/2017-01-17' }), update('ops/2017-01-20')];
    const action = actionOf({ due: 'next-meeting' }, ...notes);
    expect(action).toMatchObject({ carriedOver: 1, due: { noteId: 'ops/2017-01-17' } });
    expect(action?.events.map(({ kind, day }) => [kind, day])).toEqual([
      ['opened', '2017-01-10'],
      ['not-mentioned', '2017-01-17'],
    ]);
    expect(actionOf({ every: 'meeting' }, ...notes)?.rounds.map(({ due }) => due.day)).toEqual([
      '2017-01-17',
    ]);
  });

  it('reports on its day, without carrying over', () => {
    const open = update('ops/2017-01-12', [aFollowUp({ ref: 'x', status: 'open' })]);
    const done = update('ops/2017-01-13', [aFollowUp({ ref: 'x', status: 'done' })]);
    const action = actionOf({}, open, done, aNote({ id: 'ops/2017-01-17' }));
    expect(action).toMatchObject({ carriedOver: 0, status: 'done', closed: '2017-01-13' });
    expect(action?.events.map(({ kind }) => kind)).toEqual(['opened', 'still-open', 'done']);
  });

  it('between two notes of a meeting does not end the meeting', () => {
    const said = (id: string, status: 'open' | 'done') =>
      aNote({ id, followUps: [aFollowUp({ ref: 'x', status })] });
    const between = update('ops/2017-01-17-b', [aFollowUp({ ref: 'x', status: 'in-progress' })]);
    const notes = [said('ops/2017-01-17-a', 'open'), between, said('ops/2017-01-17-c', 'done')];
    expect(actionOf({}, ...notes)).toMatchObject({ status: 'done', carriedOver: 0 });
    const [first, , last] = [...notes.slice(0, 2), said('ops/2017-01-17-c', 'open')];
    const action = actionOf({}, ...[first, between, last].filter((note) => note !== undefined));
    expect(action?.carriedOver).toBe(1);
    expect(action?.events.map(({ kind }) => kind)).toEqual([
      'opened',
      'still-open',
      'in-progress',
      'carried-over',
    ]);
  });
});
