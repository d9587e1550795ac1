import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import { sinceThen } from './since.ts';
import { missedAfter } from './since-rounds.ts';
import { lastStepOf, recordThen } from './then.ts';

describe('a recurring action since a note', () => {
  it('has the later round that was done, after one that was missed', () => {
    const done = (day: string) =>
      aNote({ id: `ops/${day}`, followUps: [aFollowUp({ ref: 'numbers', status: 'done' })] });
    const archive = anArchive(
      {
        notes: [
          aNote({ id: 'ops/2017-05-04', actions: [anAction({ id: 'numbers', every: 'meeting' })] }),
          aNote({ id: 'ops/2017-05-11' }),
          done('2017-05-18'),
          done('2017-05-25'),
        ],
      },
      '2017-05-26',
    );
    const [action] = archive.actions;
    const [opening] = archive.notes;
    if (!action || !opening) throw new Error('The action is missing.');
    const was = recordThen(action, action.events, lastStepOf(action.events, opening));
    expect(sinceThen(action, was, opening, '2017-05-26')).toMatchObject({
      missed: { day: '2017-05-11', rounds: 1 },
      roundDone: undefined,
      laterRounds: { due: '2017-05-25', day: '2017-05-25', rounds: 2 },
    });
  });
});

it('the rounds missed after a note are not those that were missed before it', () => {
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
  const action = archive.find.action('a/x');
  const missed = archive.notes.map((note) => action && missedAfter(action, note));
  expect(missed).toEqual([
    { day: '2017-06-14', rounds: 2 },
    // The round of 14 June was missed on the day of the drop.
    { day: '2017-07-12', rounds: 1 },
    { day: '2017-07-12', rounds: 1 },
  ]);
});
