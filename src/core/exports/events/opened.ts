import type { Find } from '../../model/archive.ts';
import type { ActionEntry, DebtEntry, DecisionEntry, QuestionEntry } from '../../model/entry.ts';
import { recordId } from '../../model/id.ts';
import type { Note } from '../../model/note.ts';
import { blockerIn, ifAny, knownNames } from '../lines/known-names.ts';
import type { EventOf, OpenedEvent } from './schema.ts';

/** The records that a note opens, in its order: actions, decisions, questions, debt. */
export function openedEvents(note: Note, find: Find): readonly EventOf<'opened'>[] {
  const opened = (entry: ActionEntry | DecisionEntry | QuestionEntry | DebtEntry) => ({
    event: 'opened' as const,
    day: note.date,
    note: note.id,
    id: recordId(note.seriesId, entry.id),
    text: entry.text,
    owner: ifAny(knownNames(entry.owner, find)),
    for: entry.for,
    tracker: ifAny(entry.tracker),
  });
  return [
    ...note.actions.map((entry) => ({ ...opened(entry), ...actionIn(entry, note.seriesId, find) })),
    ...note.decisions.map((entry) => ({ ...opened(entry), ...decisionIn(entry, note.seriesId) })),
    ...note.questions.map((entry) => ({
      ...opened(entry),
      record: 'question' as const,
      status: entry.status,
      answer: entry.answer,
    })),
    ...note.debt.map((entry) => ({
      ...opened(entry),
      record: 'debt' as const,
      status: entry.status,
      remedy: entry.remedy,
    })),
  ];
}

type Opened = 'event' | 'day' | 'note' | 'id' | 'text' | 'owner' | 'for' | 'tracker';

function actionIn(entry: ActionEntry, seriesId: string, find: Find): Omit<OpenedEvent<'action'>, Opened> {
  const { status, due, start, every, closed, reason, blockedBy } = entry;
  const one = (reference: string | undefined) =>
    reference === undefined ? undefined : recordId(seriesId, reference);
  const all = (references: readonly string[]) =>
    ifAny(references.map((reference) => recordId(seriesId, reference)));
  return {
    record: 'action',
    ...{ status, due, start, every, closed, reason },
    blockedBy: ifAny(blockedBy.map((text) => blockerIn(text, seriesId, find))),
    implements: one(entry.implements),
    supersedes: all(entry.supersedes),
    duplicateOf: one(entry.duplicateOf),
    splitInto: all(entry.splitInto),
  };
}

function decisionIn(entry: DecisionEntry, seriesId: string): Omit<OpenedEvent<'decision'>, Opened> {
  const { status, method, objectionsBy, votes, scope, reviewBy, supersedes } = entry;
  return {
    record: 'decision',
    ...{ status, method, objectionsBy, votes, scope, reviewBy },
    supersedes: ifAny(supersedes.map((reference) => recordId(seriesId, reference))),
  };
}
