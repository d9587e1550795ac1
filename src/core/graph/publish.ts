import { recordId } from '../model/id.ts';
import type { Note } from '../model/note.ts';
import type { Content } from '../model/registry.ts';
import type { Visibility } from '../model/status.ts';
import { byDayAndId } from './registry/notes.ts';
import { withoutHidden } from './without-hidden.ts';

/** Content that may be published besides final, public notes. */
export interface Audience {
  readonly drafts: boolean;
  readonly private: boolean;
}

/**
 * Returns the content that an audience may see. Hidden content is removed before linking, with every reference to it in
 * the frontmatter of other notes, so that no byte of it can reach the output. In a text, a reference to it stays as
 * written.
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

/** Returns the full ids of hidden records and proposals: those of hidden notes, and private ones. */
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
