import type { NoteKind, NoteStatus } from '../../model/status.ts';

const words: Readonly<Record<NoteKind, string>> = {
  meeting: 'Minutes',
  planning: 'Planning',
  'sprint-review': 'Sprint review',
  retrospective: 'Retrospective',
  'post-mortem': 'Post-mortem',
  update: 'Update',
};

/** The kind of a note with its status, to print after its day. A planned meeting has no minutes yet. */
export function noteKindAndStatus(kind: NoteKind, status: NoteStatus): string {
  const word = noteKindWord(kind).toLowerCase();
  if (status === 'planned') return kind === 'meeting' ? 'planned' : `${word}, planned`;
  return status === 'final' ? word : `${word}, ${status}`;
}

/** The name of a kind of note, to print before its day: `Minutes` of 7 March. */
export function noteKindWord(kind: NoteKind): string {
  return words[kind];
}
