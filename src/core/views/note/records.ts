import type { Day } from '../../model/day/day.ts';
import { daysBetween } from '../../model/day/day.ts';
import type { ScopeEntry, VotesEntry } from '../../model/entry.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Debt, Decision, Question, TrackerId } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { DebtStatus, DecisionMethod, DecisionStatus, QuestionStatus } from '../../model/status.ts';
import { type ActionLine, actionLine } from '../lines/action-line.ts';
import { type ActionTerms, actionTerms } from '../lines/action-terms.ts';
import { aimRef, ownerRefs, recordRef } from '../lines/ref.ts';
import { type Since, sinceThen } from './since.ts';

/** An action on the page of the note that opened it. */
export interface OpenedAction {
  readonly line: ActionLine;
  readonly terms: ActionTerms;
  readonly since?: Since;
}

/** The common facts of decisions, questions and debt on the page of their note. */
interface RecordOnNote {
  readonly ref: Ref;
  readonly shortId: string;
  readonly owners: readonly Ref[];
  readonly serves: readonly Ref[];
  readonly trackers: readonly TrackerId[];
  readonly since?: Since;
}

/** A decision on the page of its note, and since then. */
export interface DecisionOnNote extends RecordOnNote {
  readonly status: DecisionStatus;
  readonly method?: DecisionMethod;
  readonly objectionsBy?: Day;
  readonly votes?: VotesEntry;
  readonly scope?: ScopeEntry;
  readonly reviewBy?: Day;
  readonly supersedes: readonly Ref[];
  readonly implementedBy: readonly Ref[];
}

/** A question on the page of its note: its answer, or its age. */
export interface QuestionOnNote extends RecordOnNote {
  readonly status: QuestionStatus;
  readonly answer?: string;
  /** The actions that it blocks. */
  readonly blocks: readonly Ref[];
  /** For how many days it has been open. Absent once it is answered or parked. */
  readonly daysOpen?: number;
}

/** A debt on the page of its note: its remedy and its age. */
export interface DebtOnNote extends RecordOnNote {
  readonly status: DebtStatus;
  readonly remedy?: string;
  /** For how many days it has been open. Absent once it is done or dropped. */
  readonly daysOpen?: number;
}

/** Returns the actions that a note opened, in its order. */
export function openedActions(note: LinkedNote, today: Day): readonly OpenedAction[] {
  return inOrder(note.actions).map((action) => ({
    line: actionLine(action, today),
    terms: actionTerms(action),
    since: sinceThen(action, today),
  }));
}

/** Returns the decisions of a note, in its order. */
export function decisionsOnNote(note: LinkedNote, today: Day): readonly DecisionOnNote[] {
  return inOrder(note.decisions).map((decision) => {
    const { status, method, objectionsBy, votes, scope, reviewBy } = decision.entry;
    return {
      ...onNote(decision, today),
      ...{ status, method, objectionsBy, votes, scope, reviewBy },
      supersedes: decision.supersedes.map(recordRef),
      implementedBy: decision.implementedBy.map(recordRef),
    };
  });
}

/** Returns the questions of a note, in its order. */
export function questionsOnNote(note: LinkedNote, today: Day): readonly QuestionOnNote[] {
  return inOrder(note.questions).map((question) => ({
    ...onNote(question, today),
    status: question.entry.status,
    answer: question.entry.answer,
    blocks: question.blocks.map(recordRef),
    daysOpen: daysOpen(question, question.status !== 'open', today),
  }));
}

/** Returns the debt of a note, in its order. */
export function debtOnNote(note: LinkedNote, today: Day): readonly DebtOnNote[] {
  return inOrder(note.debt).map((debt) => ({
    ...onNote(debt, today),
    status: debt.entry.status,
    remedy: debt.entry.remedy,
    daysOpen: daysOpen(debt, debt.status === 'done' || debt.status === 'dropped', today),
  }));
}

function onNote(record: Decision | Question | Debt, today: Day): RecordOnNote {
  return {
    ref: recordRef(record),
    shortId: record.shortId,
    owners: ownerRefs(record.owners),
    serves: record.serves.from === 'record' ? record.serves.aims.map(aimRef) : [],
    trackers: record.trackers,
    since: sinceThen(record, today),
  };
}

/** In the order of the file. A record older than the archive, which a follow-up introduced, is under “Last time”. */
function inOrder<R extends { readonly earlier: boolean; readonly index: number }>(
  records: readonly R[],
): readonly R[] {
  return records.filter((record) => !record.earlier).toSorted((a, b) => a.index - b.index);
}

function daysOpen(record: Question | Debt, closed: boolean, today: Day): number | undefined {
  return closed || record.opened > today ? undefined : daysBetween(record.opened, today);
}
