import { expect, it } from 'vitest';
import type { Archive } from '../core/model/archive.ts';
import { publishedArchive, readArchive } from '../core/reading.ts';
import { lastTimeWords } from '../core/text/note/since-then.ts';
import { threadView } from '../core/views/lines/thread.ts';
import { noteIndex } from '../core/views/note/index.ts';
import { lastTime } from '../core/views/note/last-time.ts';
import { aNote, anAction, anArchive } from './builders.ts';
import { generateOrganisation } from './generate/organisation.ts';

/*
 * An action is superseded once. A later note that splits it again, or supersedes it with another action, mentions it: in
 * its row, in the tally above and in the thread of the action.
 */

const everyone = { drafts: true, private: true };
const { content } = readArchive({ files: generateOrganisation(), assets: [], findings: [] }, '2999-12-31');

/** What the row of a note, its tally and the thread say of an action. */
function saysOf(archive: Archive, noteId: string, actionId: string) {
  const [note, action] = [archive.find.note(noteId), archive.find.action(actionId)];
  const told = note && lastTime(note, noteIndex(archive).recalls, archive.today);
  const row = told?.mentioned.find(({ ref }) => ref?.id === actionId);
  const steps = action ? threadView(action).steps : [];
  const step = steps.find((one) => one.kind === 'event' && one.note.id === noteId && one.supersededBy);
  return {
    row: [row?.report.step, row?.also?.flatMap(({ how, refs }) => [how, ...refs.map(({ id }) => id)])],
    tally: told?.tally,
    step: step?.state,
  };
}

it('mentions an action that is split once more', () => {
  const notes = [
    aNote({ id: 's/2024-11-26', actions: [anAction({ id: 'x', splitInto: ['p', 'q'] })] }),
    aNote({ id: 's/2025-01-21', actions: [anAction({ id: 'p' })] }),
    aNote({ id: 's/2025-03-18', actions: [anAction({ id: 'q' })] }),
  ];
  const archive = anArchive({ notes }, '2025-03-20');
  const first = saysOf(archive, 's/2025-01-21', 's/x');
  expect([...first.row, first.step]).toEqual(['superseded', undefined, 'superseded']);
  const second = saysOf(archive, 's/2025-03-18', 's/x');
  expect([...second.row, second.step]).toEqual(['mentioned', ['split', 's/q'], 'mentioned']);
  expect(second.tally && lastTimeWords(second.tally)).toBe('2 records: 1 mentioned, 1 not mentioned');
});

it('supersedes an action of the organisation once, whatever later actions supersede it', () => {
  const before = publishedArchive(content, '2025-09-05', everyone);
  const again = before.actions.flatMap(({ id, series, closed = '', status }) => {
    const later = status === 'superseded' ? series.notes.find(({ note }) => note.date > closed) : undefined;
    return later ? [{ id, note: later.id }] : [];
  });
  const notes = content.notes.map((note) => {
    const here = again.filter((one) => one.note === note.id);
    const added = here.map((one) => anAction({ id: `again-${again.indexOf(one)}`, supersedes: [one.id] }));
    return { ...note, actions: [...note.actions, ...added] };
  });
  const archive = publishedArchive({ ...content, notes }, '2025-09-05', everyone);
  for (const { id, note } of again) {
    const { row, tally, step } = saysOf(archive, note, id);
    const [closed] = [before, archive].map(({ find }) => find.action(id)?.closed);
    expect(archive.find.action(id)?.closed, id).toBe(closed);
    expect([row[0], step], id).toEqual(['mentioned', 'mentioned']);
    expect(tally?.ofClosed['mentioned'] ?? 0, id).toBeGreaterThan(0);
  }
  expect(again.length).toBeGreaterThan(10);
});
