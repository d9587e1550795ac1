import type { Day } from '../model/day/day.ts';
import { recordId } from '../model/id.ts';
import type { Note } from '../model/note.ts';
import type { Content } from '../model/registry.ts';
import type { Visibility } from '../model/status.ts';
import { withCurrentIds } from './former/current-ids.ts';
import { formerIds } from './former/former-ids.ts';
import { topicKey } from './linking/topics.ts';
import { agendaOf, isPlanned, planItems, planOf } from './planned.ts';
import { byDayAndId } from './registry/note-order.ts';
import { type CutBody, withoutHidden } from './without-hidden.ts';

/** Content that may be published besides final, public notes. */
export interface Audience {
  readonly drafts: boolean;
  readonly private: boolean;
}

/**
 * Returns the content that an audience may see on a day. Hidden content is removed before linking, with every reference
 * to it in the frontmatter of other notes, so that no byte of it can reach the output. In a text, a reference to it stays
 * as written. Notes of later meetings become plans, and the records that they would open do not exist yet. `cut` cuts the
 * lines of hidden records from texts.
 */
export function published(written: Content, audience: Audience, today: Day, cut: CutBody): Content {
  const former = formerIds(written);
  // An earlier id of hidden content is a reference to it like any other.
  const content = former ? withCurrentIds(written, former) : written;
  const isShown = (note: Note) =>
    (audience.drafts || note.status !== 'draft') && (audience.private || note.visibility === 'public');
  const isRecordShown = ({ visibility }: { readonly visibility: Visibility }) =>
    audience.private || visibility === 'public';
  const hidden = hiddenRecords(content.notes, isShown, isRecordShown);
  const unknown = hiddenRecords(
    content.notes,
    (note) => isShown(note) && !isPlanned(note, today),
    isRecordShown,
  );
  const secret = hiddenRecords(content.notes, () => true, isRecordShown);
  return {
    ...content,
    notes: content.notes
      .filter(isShown)
      .map((note) =>
        isPlanned(note, today)
          ? plannedNote(withoutHidden(note, isRecordShown, { ids: hidden, secret, cut }))
          : withoutHidden(note, isRecordShown, { ids: unknown, secret, cut }),
      ),
  };
}

function plannedNote(note: Note): Note {
  return planOf(note, planItems(note), agendaOf(note.body));
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
    for (const topic of note.forNextTime)
      if (typeof topic === 'object') open(recordId(note.seriesId, topic.id), shown && isRecordShown(topic));
  }
  for (const { note } of ordered) {
    for (const { ref, text } of note.followUps) {
      if (text !== undefined) open(recordId(note.seriesId, ref), isShown(note));
    }
  }
  const texts = ordered.flatMap(({ note }) =>
    note.forNextTime.map((topic) => {
      const [text, isPublic] = typeof topic === 'string' ? [topic, true] : [topic.text, isRecordShown(topic)];
      return { id: `${note.seriesId}/${topicKey(text)}`, shown: isShown(note) && isPublic };
    }),
  );
  // A text is hidden only if no note that is shown parks it.
  for (const { id, shown } of texts) if (shown) open(id, true);
  for (const { id } of texts) open(id, false);
  return new Set([...openedBy].flatMap(([id, shown]) => (shown ? [] : [id])));
}
