import type { Archive } from '../model/archive.ts';
import { type Day, isDay } from '../model/day.ts';
import type { LinkedNote } from '../model/linked-note.ts';
import { at, type Where } from './where.ts';

/** A due day as a note wrote it. */
export interface DueSaid {
  readonly id: string;
  readonly day: Day;
  readonly note: LinkedNote;
  readonly where: Where;
}

/** Every due day that a note wrote for an action, at its opening or in a follow-up; words such as `next-meeting` are no days. */
export function duesSaid({ notes }: Archive): DueSaid[] {
  return notes.flatMap((note) => [
    ...note.note.actions.flatMap(({ id, due }, index) => said(note, id, due, 'actions', index)),
    ...note.note.followUps.flatMap(({ ref, due }, index) => said(note, ref, due, 'followUps', index)),
  ]);
}

function said(note: LinkedNote, id: string, due: string | undefined, list: string, index: number): DueSaid[] {
  if (due === undefined || !isDay(due)) return [];
  return [{ id, day: due, note, where: at(note.note.path, list, index, 'due') }];
}
