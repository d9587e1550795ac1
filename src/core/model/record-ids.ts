import type { Note } from './note.ts';

type Records = Pick<Note, 'actions' | 'decisions' | 'questions' | 'debt' | 'proposals'>;

/** The ids of the records of a note. On its page they are anchors, so a heading with the same words gives way. */
export function recordIds({ actions, decisions, questions, debt, proposals }: Records): readonly string[] {
  return [...actions, ...decisions, ...questions, ...debt, ...proposals].map(({ id }) => id);
}
