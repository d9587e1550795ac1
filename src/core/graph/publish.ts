import { recordId } from '../model/id.ts';
import type { Note } from '../model/note.ts';
import type { Content } from '../model/registry.ts';
import type { Visibility } from '../model/status.ts';
import { byDayAndId } from './registry/notes.ts';
import { withoutHidden } from './without-hidden.ts';

/** What may be published besides final and public notes. */
export interface Audience {
  readonly drafts: boolean;
  readonly private: boolean;
}

/**
 * The content that an audience may see. What is hidden is removed before anything is linked, with everything in
 * the frontmatter of other notes that names it, so that no byte of it can reach the output. In a text, a
 * reference to it stays the words that were written.
 */
export function published(content: Content, audience: Audience): Content {
  const isShown = (note: Note) =>
    (audience.drafts || note.status !== 'draft') && (audience.private || note.visibility === 'public');
  const isRecordShown = ({ visibility }: { readonly visibility: Visibility }) =>
    audience.private || visibility === 'public';
  const hidden = hiddenRecords(content.notes, isShown, isRecordShown);
  return {
    ...content,
    notes: content.notes.filter(isShown).map((note) => withoutHidden(note, isRecordShown, hidden)),
  };
}

type IsRecordShown = (record: { readonly visibility: Visibility }) => boolean;

/** The full ids of records and proposals that are not shown: those of hidden notes and those that are private. */
function hiddenRecords(
  notes: readonly Note[],
  isShown: (note: Note) => boolean,
  isRecordShown: IsRecordShown,
): ReadonlySet<string> {
  const openedBy = new Map<string, boolean>();
  const open = (id: string, shown: boolean) => {
    if (!openedBy.has(id)) openedBy.set(id, shown);
  };
  const ordered = notes.map((note) => ({ id: note.id, note })).sort(byDayAndId);
  for (const { note } of ordered) {
    const shown = isShown(note);
    for (const record of [...note.actions, ...note.decisions, ...note.questions, ...note.debt]) {
      open(recordId(note.seriesId, record.id), shown && isRecordShown(record));
    }
    for (const { id } of note.proposals) open(recordId(note.seriesId, id), shown);
  }
  for (const { note } of ordered) {
    for (const { ref, text } of note.followUps) {
      if (text !== undefined) open(recordId(note.seriesId, ref), isShown(note));
    }
  }
  return new Set([...openedBy].flatMap(([id, shown]) => (shown ? [] : [id])));
}
