import { describe, expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import { sinceThen } from './since.ts';
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
