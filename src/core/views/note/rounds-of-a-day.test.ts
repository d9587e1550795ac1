import { expect, it } from 'vitest';
import { aFollowUp, aNote, anAction, anArchive } from '../../../testing/builders.ts';
import type { FollowUpEntry } from '../../model/entry.ts';
import { noteIndex } from './index.ts';
import { lastTime } from './last-time.ts';

/** The rows of the two notes of a day on one action, of which the second reports something. */
function rowsOf(second: Partial<FollowUpEntry>) {
  const ids = ['a/2024-02-20', 'a/2024-02-20-second'];
  const archive = anArchive(
    {
      notes: [
        aNote({ id: 'a/2024-01-08', actions: [anAction({ id: 'x', every: 'quarter', due: '2024-01-31' })] }),
        aNote({ id: ids[0] ?? '', followUps: [aFollowUp({ ref: 'x' })] }),
        aNote({ id: ids[1] ?? '', followUps: [aFollowUp({ ref: 'x', ...second })] }),
      ],
    },
    '2024-03-01',
  );
  const index = noteIndex(archive);
  return ids.map((id) => {
    const note = archive.find.note(id);
    return note && lastTime(note, index.recalls, archive.today)?.mentioned[0];
  });
}

it('the first note of a day shows the round that the second one ends, and beside it the end', () => {
  const [first, second] = rowsOf({ status: 'done' });
  expect(first?.was).toMatchObject({
    status: 'open',
    due: { day: '2024-01-31', status: 'overdue', days: -20 },
  });
  expect(first?.was).not.toHaveProperty('start');
  expect(first?.since?.roundDone).toMatchObject({ due: '2024-01-31', day: '2024-02-20' });
  expect(second).toMatchObject({ was: { due: { day: '2024-04-30' } }, ended: { closed: '2024-02-20' } });
  expect(second?.since?.roundDone).toBeUndefined();
});

it('the first note of a day shows the due date that the second one moves', () => {
  const [first, second] = rowsOf({ due: '2024-03-15' });
  expect(first?.was?.due).toMatchObject({ day: '2024-01-31', days: -20 });
  expect(first?.since?.due).toMatchObject({ view: { day: '2024-03-15' }, moved: 1 });
  expect(second?.was?.due).toMatchObject({ day: '2024-03-15' });
});
