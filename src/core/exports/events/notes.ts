import type { ActionEntry, DecisionEntry } from '../../model/entry.ts';
import type { Note } from '../../model/note.ts';
import type { AnyOpenedEvent, HeldEvent, NoteEvent, OpenedEvent } from './event.ts';

type Lists = 'actions' | 'decisions' | 'questions' | 'debt' | 'followUps' | 'checkIns';
type Filled = { [K in Lists]: Note[K][number][] };

/** The notes that events come from, with what they say of records and aims; the rest of them is not known. */
export function notesOfEvents(events: readonly NoteEvent[]): readonly Note[] {
  const notes: Note[] = [];
  const byId = new Map<string, Filled>();
  for (const event of events) {
    if (event.event === 'held') {
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

function fill(note: Filled, event: Exclude<NoteEvent, HeldEvent>): void {
  switch (event.event) {
    case 'opened':
      open(note, event);
      break;
    case 'followed-up': {
      const { event: _, day, note: where, record: kind, id, said, ...entry } = event;
      note.followUps.push({ ...entry, kind, ref: id, note: said });
      break;
    }
    case 'checked-in': {
      const { event: _, day, note: where, on, said, ...entry } = event;
      note.checkIns.push({ ...entry, ref: on, note: said });
      break;
    }
  }
}

function open(note: Filled, event: AnyOpenedEvent): void {
  switch (event.record) {
    case 'action':
      note.actions.push(actionOf(event));
      break;
    case 'decision':
      note.decisions.push(decisionOf(event));
      break;
    case 'question': {
      const { status, answer } = event;
      note.questions.push({ ...common(event), status, answer });
      break;
    }
    case 'debt': {
      const { status, remedy } = event;
      note.debt.push({ ...common(event), status, remedy });
      break;
    }
  }
}

function actionOf(event: OpenedEvent<'action'>): ActionEntry {
  const { status, due, start, every, closed, reason, duplicateOf } = event;
  const { blockedBy = [], supersedes = [], splitInto = [] } = event;
  return {
    ...common(event),
    ...{ status, due, start, every, closed, reason, duplicateOf, blockedBy, supersedes, splitInto },
    implements: event.implements,
  };
}

function decisionOf(event: OpenedEvent<'decision'>): DecisionEntry {
  const { status, method, objectionsBy, votes, scope, reviewBy, supersedes = [] } = event;
  return { ...common(event), ...{ status, method, objectionsBy, votes, scope, reviewBy, supersedes } };
}

function common({ id, text, owner = [], tracker = [], for: aims }: AnyOpenedEvent) {
  return { id: shortId(id), text, owner, tracker, for: aims, visibility: 'public' as const };
}

function noteOf({ note, day, title, kind, chair, scribe, attendees, regrets, for: aims }: HeldEvent) {
  return {
    id: note,
    path: `notes/${note}.md`,
    seriesId: note.slice(0, note.indexOf('/')),
    date: day,
    ...{ title, kind, chair, scribe, attendees, regrets: regrets ?? [], for: aims },
    ...{ status: 'final' as const, visibility: 'public' as const },
    ...{
      teamUpdates: [],
      forNextTime: [],
      links: [],
      amendments: [],
      waivers: [],
      timeline: [],
      proposals: [],
    },
    ...{ extras: [], body: { markdown: '', firstLine: 1, headings: [], mentions: [] } },
  };
}

/** The id within its series, program or quarter: what stands behind the first `/`. */
export function shortId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
