import type { RecordKind } from '../../model/entry.ts';
import { type Note, noBody } from '../../model/note.ts';
import type { EntryOf, HeldEvent, ListKey, NoteEvent, OpenedEvent, PlannedEvent } from './event.ts';

type Lists = 'actions' | 'decisions' | 'questions' | 'debt' | 'followUps' | 'checkIns';
type Filled = { [K in Lists]: Note[K][number][] };

/** Rebuilds the notes that events come from, with their records and check-ins. The events do not contain their text. */
export function notesOfEvents(events: readonly NoteEvent[]): readonly Note[] {
  const notes: Note[] = [];
  const byId = new Map<string, Filled>();
  for (const event of events) {
    if (event.event === 'held' || event.event === 'planned') {
      const lists: Filled = {
        actions: [],
        decisions: [],
        questions: [],
        debt: [],
        followUps: [],
        checkIns: [],
      };
      byId.set(event.note, lists);
      notes.push({ ...noteOf(event), ...lists });
      continue;
    }
    const note = byId.get(event.note);
    if (note) fill(note, event);
  }
  return notes;
}

function fill(note: Filled, event: Exclude<NoteEvent, HeldEvent | PlannedEvent>): void {
  switch (event.event) {
    case 'opened':
      open(note, event);
      break;
    case 'followed-up': {
      const { event: _, day, dayAssumed, note: where, record: kind, id, reported, ...entry } = event;
      note.followUps.push({ ...entry, kind, ref: id, note: reported });
      break;
    }
    case 'checked-in': {
      const { event: _, day, dayAssumed, note: where, on, asOf, reported, ...entry } = event;
      note.checkIns.push({ ...entry, ref: on, on: asOf, note: reported });
      break;
    }
  }
}

function open(note: Filled, event: OpenedEvent): void {
  switch (event.record) {
    case 'action':
      note.actions.push({ ...emptyLists.action, ...entryIn(event) });
      break;
    case 'decision':
      note.decisions.push({ ...emptyLists.decision, ...entryIn(event) });
      break;
    case 'question':
      note.questions.push({ ...emptyLists.question, ...entryIn(event) });
      break;
    case 'debt':
      note.debt.push({ ...emptyLists.debt, ...entryIn(event) });
      break;
  }
}

/** The lists of each kind of record, which the file leaves out where they are empty. */
const emptyLists: { readonly [K in RecordKind]: Pick<EntryOf[K], ListKey<EntryOf[K]>> } = {
  action: { owner: [], tracker: [], blockedBy: [], supersedes: [], splitInto: [] },
  decision: { owner: [], tracker: [], supersedes: [] },
  question: { owner: [], tracker: [] },
  debt: { owner: [], tracker: [] },
};

/**
 * Returns the entry of a record from the event that opens it. It takes all keys, so that a new key needs no change
 * here.
 */
function entryIn<E extends OpenedEvent>({ event, day, dayAssumed, note, record, reported, ...entry }: E) {
  return {
    ...entry,
    ...(reported !== undefined && { note: reported }),
    id: shortId(entry.id),
    visibility: 'public' as const,
  };
}

function noteOf({ event, note, day, ...held }: HeldEvent | PlannedEvent): Omit<Note, Lists> {
  return {
    ...{ guests: [], regrets: [], teamUpdates: [], forNextTime: [], links: [], amendments: [], waivers: [] },
    ...{ timeline: [], incidents: [], proposals: [] },
    ...held,
    ...{ id: note, path: `notes/${note}.md`, seriesId: note.slice(0, note.indexOf('/')), date: day },
    ...{ status: event === 'planned' ? 'planned' : 'final', visibility: 'public' },
    ...{ extras: [], body: noBody },
  };
}

/** The id within its series, program or quarter: the part after the first `/`. */
export function shortId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
