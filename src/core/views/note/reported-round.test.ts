import { expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive, aPerson } from '../../../testing/builders.ts';
import { noteIndex } from './index.ts';
import { lastTime } from './last-time.ts';

const due = '2024-01-31';

/** The rounds that the rows of a note on an action of 2 owners have. It was opened on 8 January. */
function roundsOf(id: string, notes: readonly ReturnType<typeof aNote>[]) {
  const opened = anAction({ id: 'x', owner: ['dan', 'eva'], every: 'quarter', due });
  const archive = anArchive(
    {
      people: ['dan', 'eva'].map((one) => aPerson({ id: one })),
      notes: [aNote({ id: 'a/2024-01-08', actions: [opened] }), ...notes],
    },
    '2024-03-01',
  );
  const note = archive.find.note(id);
  const last = note && lastTime(note, noteIndex(archive).recalls, archive.today);
  return last?.mentioned.map(({ round }) => round);
}

const done = (team: string) => aFollowUp({ ref: 'x', team, status: 'done' });

it('a report of a part of an overdue round, also a repeated one, shows how long the round was overdue', () => {
  const notes = ['a/2024-01-15', 'a/2024-02-20'].map((id) => aNote({ id, followUps: [done('eva')] }));
  expect(roundsOf('a/2024-01-15', notes)).toEqual([{ due, missed: false }]);
  expect(roundsOf('a/2024-02-20', notes)).toMatchObject([
    { due, missed: false, overdue: { day: due, days: -20 } },
  ]);
});

it('a report of a part has the end of its round if the note ends it with the part of another owner', () => {
  const notes = [aNote({ id: 'a/2024-02-20', followUps: [done('dan'), done('eva')] })];
  expect(roundsOf('a/2024-02-20', notes)).toEqual([
    { due, missed: false, ended: '2024-02-20' },
    { due, missed: false },
  ]);
});
