import type { NoteKind, NoteStatus } from '../../model/status.ts';

const words: Readonly<Record<NoteKind, string>> = {
  meeting: 'Minutes',
  planning: 'Planning',
  'sprint-review': 'Sprint review',
  retrospective: 'Retrospective',
  'post-mortem': 'Post-mortem',
  update: 'Update',
};

/** A note, and whether its meeting was cancelled. */
interface OfNote {
  readonly kind: NoteKind;
  readonly status: NoteStatus;
  readonly cancelled?: boolean;
}

/**
 * The kind of a note with its status, to print after its day. A planned meeting has no minutes yet, and one that was
 * cancelled never has any: its kind is printed unless it is a plain meeting.
 */
export function noteKindAndStatus({ kind, status, cancelled }: OfNote): string {
  const word = noteKindWord(kind).toLowerCase();
  if (cancelled) return kind === 'meeting' ? '' : word;
  if (status === 'planned') return kind === 'meeting' ? 'planned' : `${word}, planned`;
  return status === 'final' ? word : `${word}, ${status}`;
}

/** The name of a kind of note, to print before its day: `Minutes` of 7 March. */
export function noteKindWord(kind: NoteKind): string {
  return words[kind];
}
