import type { NoteKind } from '../../model/status.ts';

const words: Readonly<Record<NoteKind, string>> = {
  meeting: 'Minutes',
  planning: 'Planning',
  'sprint-review': 'Sprint review',
  retrospective: 'Retrospective',
  'post-mortem': 'Post-mortem',
};

/** The name of a kind of note, to print before its day: `Minutes` of 7 March. */
export function noteKindWord(kind: NoteKind): string {
  return words[kind];
}
