import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aSeries, aTeam } from '../../../testing/builders.ts';
import type { ActionEntry, FollowUpEntry } from '../../model/entry.ts';
import type { Note } from '../../model/note.ts';
import type { Cadence } from '../../model/status.ts';

const opening = (action: Partial<ActionEntry>) =>
  aNote({ id: 'ops/2017-01-10', actions: [anAction({ id: 'x', ...action })] });
const meeting = (date: string, ...written: Partial<FollowUpEntry>[]) =>
  aNote({ id: `ops/${date}`, followUps: written.map((part) => aFollowUp({ ref: 'x', ...part })) });

const actionOf = (notes: readonly Note[], today: string, cadence: Cadence = 'irregular') => {
  const action = anArchive(
    {
      notes,
      teams: [aTeam({ id: 'web' }), aTeam({ id: 'db' })],
      series: [aSeries({ id: 'ops', cadence, teams: ['web', 'db'] })],
    },
    today,
  ).find.action('ops/x');
  if (!action) throw new Error('The action was not opened.');
  return action;
};
const roundsOf = (...args: Parameters<typeof actionOf>) =>
  actionOf(...args).rounds.map(({ due, done, missed }) => {
    const how = done ? `done ${done.day}` : missed ? 'missed' : 'runs';
    return `${due.estimated ? 'about ' : ''}${due.day} ${how}`;
  });

describe('a round that is done', () => {
  it.each([
    ['ahead', '2017-02-10', '2017-02-13', '2017-02-13'],
    ['on the same day', undefined, '2017-02-10', '2017-02-10'],
    ['on another day', undefined, '2017-03-01', '2017-02-10'],
  ])('is mentioned by a second report of its end, %s', (_, closed, again, end) => {
    const notes = [
      opening({ every: 'quarter' }),
      meeting('2017-02-10', { status: 'done', closed: closed && again }),
      meeting('2017-03-10', { status: 'done', closed: again, due: '2017-07-03' }),
    ];
    const action = actionOf(notes, '2017-03-20');
    expect(action.events.filter(({ endsRound }) => endsRound).map(({ day }) => day)).toEqual([end]);
    expect(action.events.at(-1)).toMatchObject({
      kind: 'mentioned',
      day: '2017-03-10',
      status: 'open',
      due: { day: '2017-07-03' },
      roundDone: end,
    });
    expect(roundsOf(notes, '2017-03-20')).toEqual([`2017-03-31 done ${end}`, '2017-07-03 runs']);
  });

  it('is mentioned if one team reports it after it is done, and the next one asks this team anew', () => {
    const notes = [
      opening({ every: 'quarter', owner: ['everyone'] }),
      meeting('2017-02-10', { status: 'done' }),
      meeting('2017-04-10', { team: 'web', status: 'done', closed: '2017-02-09' }),
    ];
    const { events, parts, carriedOver } = actionOf(notes, '2017-04-20');
    expect(events.at(-1)).toMatchObject({
      kind: 'mentioned',
      roundDone: '2017-02-10',
      part: { round: { day: '2017-03-31' } },
    });
    expect(parts.map(({ status }) => status)).toEqual([undefined, undefined]);
    expect(carriedOver).toBe(0);
  });

  it('that a meeting reports as done is not carried over by it, also after its due date', () => {
    const notes = [
      opening({ every: 'quarter', due: '2017-03-31' }),
      meeting('2017-04-13', { status: 'done', closed: '2017-04-02' }),
      meeting('2017-05-11'),
    ];
    const { carriedOver, events } = actionOf(notes, '2017-05-20');
    expect(events.map(({ kind }) => kind)).toEqual(['opened', 'done', 'not-mentioned']);
    expect(carriedOver).toBe(1);
  });
});
