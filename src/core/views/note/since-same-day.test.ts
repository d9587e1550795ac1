import { expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import { sinceNote } from './since.ts';
import { lastStepOf, recordThen } from './then.ts';

it('a meeting of the day of a note is none of the later meetings that did not mention its action', () => {
  const archive = anArchive(
    {
      notes: [
        aNote({ id: 'core/2024-01-08', actions: [anAction({ id: 'x', due: '2024-01-18' })] }),
        aNote({ id: 'ops/2024-01-15', followUps: [aFollowUp({ ref: 'core/x', note: 'Nearly ready' })] }),
        aNote({ id: 'core/2024-01-15' }),
        aNote({ id: 'core/2024-01-22' }),
        aNote({ id: 'core/2024-01-29' }),
      ],
    },
    '2024-01-30',
  );
  const [action] = archive.actions;
  const note = archive.notes.find(({ id }) => id === 'ops/2024-01-15');
  if (!action || !note) throw new Error('The action is missing.');
  const was = recordThen(action, action.events, lastStepOf(action.events, note));
  const { since } = sinceNote(action, was, note, '2024-01-30');
  expect(since).toMatchObject({ notMentioned: 2, carriedOver: 2 });
});
