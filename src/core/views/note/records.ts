import { formerAnchors } from '../../model/address/former.ts';
import type { Archive } from '../../model/archive.ts';
import type { Day } from '../../model/day/day.ts';
import { daysBetween } from '../../model/day/day.ts';
import type { DebtEntry, ScopeEntry, VotesEntry } from '../../model/entry.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Action, Debt, FollowedRecord, Question, TrackerId } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type CauseItem, causeItem } from '../../model/review.ts';
import type { DebtStatus, DecisionMethod, DecisionStatus, QuestionStatus } from '../../model/status.ts';
import { type Words, wordsOf } from '../../model/words.ts';
import { blockedGroups } from '../dependency/blocked-groups.ts';
import { TextRecords } from '../in-text/records.ts';
import { type ActionTerms, actionTerms } from '../lines/action-terms.ts';
import type { Folded } from '../lines/capped.ts';
import { type OpenSince, openSince } from '../lines/record-line.ts';
import { recordRef, topicRef } from '../lines/ref.ts';
import { reportedOn, type StepReport, stepReport } from '../lines/reported.ts';
import { type MentionLine, mentionsOnNote } from '../mention/mention-lines.ts';
import { type EndedDue, endedBy } from './recalled-end.ts';
import { type SinceNote, sinceNote } from './since.ts';
import { lastStepOf, type RecordThen, recordThen, trackersThen } from './then.ts';

/** An action on the page of the note that opened it. */
export interface OpenedAction extends RecordOnNote {
  readonly terms: ActionTerms;
  /** The status that the note gave it. */
  readonly report: StepReport;
  /** The day of its closing and the date of the note, if the note reports it on another day. */
  readonly on?: { readonly day: Day; readonly reported: Day };
  readonly reason?: Words;
  /** The due date that the closing ended, of the action or of its first round. */
  readonly ended?: EndedDue;
  /** The actions of the same note that supersede it by an entry of their own. */
  readonly supersededBy: readonly Ref[];
}

/** The common facts of records on the page of their note: as the note left them, and their changes since then. */
interface RecordOnNote extends SinceNote {
  readonly ref: Ref;
  readonly shortId: string;
  /** Its earlier anchors on this page. */
  readonly formerly: readonly string[];
  readonly was: RecordThen;
  readonly serves: readonly Ref[];
  /** The topic that the note gives it. */
  readonly topic?: Ref;
  readonly trackers: readonly TrackerId[];
  /** What else its entry says of it. */
  readonly said?: Words;
  /** Its place among the records of the text, if a line of the text opened it. */
  readonly textAt?: number;
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
  /** The actions that implement it: those of its own note, and those that later notes opened. */
  readonly implementedBy: readonly Ref[];
  readonly implementedSince: readonly Ref[];
}

/** A question on the page of its note: its answer, or its age. */
export interface QuestionOnNote extends RecordOnNote {
  readonly status: QuestionStatus;
  readonly answer?: Words;
  /** The actions that its note reports as blocked by it, and the others that it blocks now. */
  readonly blocks: readonly Ref[];
  readonly blocksSince: readonly Ref[];
  /** Since when it is open and for how many days, if a later note mentions it. Absent once it is answered or parked. */
  readonly open?: OpenSince & { readonly days: number };
}

/** What caused a debt: an item of the sprint of its note, or a text. */
export type DebtCause = (Omit<CauseItem, 'text'> & { readonly text?: Words }) | { readonly text: Words };

/** A debt on the page of its note: its remedy and its age. */
export interface DebtOnNote extends RecordOnNote {
  /** The notes that mention it without a report on it. */
  readonly mentionedBy: Folded<MentionLine>;
  readonly status: DebtStatus;
  readonly remedy?: Words;
  readonly cause?: DebtCause;
  /** For how many days it has been open, if a later note mentions it. Absent once it is done or dropped. */
  readonly daysOpen?: number;
}

/** Returns the actions that a note opened, in its order. */
export function openedActions(
  note: LinkedNote,
  today: Day,
  text = new TextRecords(note),
): readonly OpenedAction[] {
  return inOrder(note.actions).map((action) => {
    const common = onNote(action, today, text.at('actions', action.index));
    return { ...common, terms: actionTerms(action), ...openingReport(action, common.was) };
  });
}

type OpeningReport = Pick<OpenedAction, 'report' | 'on' | 'reason' | 'ended' | 'supersededBy'>;

/** Returns what the opening note reports besides the terms: a status, or an end. */
function openingReport(action: Action, was: RecordThen): OpeningReport {
  const { events, note } = action;
  const at = lastStepOf(events, note);
  const step = events[at];
  if (!step) throw new RangeError('An action without a step in its note');
  const reported = reportedOn(step, note);
  const others = (step.supersededBy ?? []).filter(({ how }) => how === 'superseded');
  return {
    report: stepReport(step),
    on: reported === undefined ? undefined : { day: step.day, reported },
    reason: wordsOf(note, step.reason ?? action.entry.reason),
    ended: endedBy(action, events, at, was),
    supersededBy: others.map(({ action: other }) => recordRef(other)),
  };
}

/** Returns the decisions of a note, in its order. */
export function decisionsOnNote(
  note: LinkedNote,
  today: Day,
  text = new TextRecords(note),
): readonly DecisionOnNote[] {
  return inOrder(note.decisions).map((decision) => {
    const { status, method, objectionsBy, votes, scope, reviewBy } = decision.entry;
    const implementing = byNote(decision, decision.implementedBy);
    return {
      ...onNote(decision, today, text.at('decisions', decision.index)),
      ...{ status, method, objectionsBy, votes, scope, reviewBy },
      supersedes: decision.supersedes.map(recordRef),
      implementedBy: implementing.own,
      implementedSince: implementing.later,
    };
  });
}

/** Returns the questions of a note, in its order. */
export function questionsOnNote(
  note: LinkedNote,
  today: Day,
  text = new TextRecords(note),
): readonly QuestionOnNote[] {
  return inOrder(note.questions).map((question) => {
    const reported = question.everBlocked.filter((action) => isReportedAsBlocked(action, question));
    const common = onNote(question, today, text.at('questions', question.index));
    return {
      ...common,
      status: question.entry.status,
      answer: wordsOf(note, question.entry.answer),
      blocks: reported.map(recordRef),
      blocksSince: blockedGroups(question, today)
        .now.filter((one) => !reported.includes(one))
        .map(recordRef),
      open: common.since && openOn(question, today),
    };
  });
}

/** The notes below a debt or a proposal that mention it and are not folded. */
export const shownMentions = 3;

/** Returns the debt of a note, in its order. */
export function debtOnNote(
  note: LinkedNote,
  archive: Archive,
  text = new TextRecords(note),
): readonly DebtOnNote[] {
  const { today } = archive;
  return inOrder(note.debt).map((debt) => {
    const common = onNote(debt, today, text.at('debt', debt.index));
    const isOver = debt.status === 'done' || debt.status === 'dropped';
    return {
      ...common,
      mentionedBy: mentionsOnNote(debt, archive, shownMentions),
      status: debt.entry.status,
      remedy: wordsOf(note, debt.entry.remedy),
      cause: debtCause(debt.entry, note),
      daysOpen: common.since && daysOpen(debt, isOver, today),
    };
  });
}

/** Returns the cause of a debt that a note added, if it gives one. */
export function debtCause({ cause }: DebtEntry, note: LinkedNote): DebtCause | undefined {
  if (cause === undefined) return undefined;
  const item = causeItem(cause, note.note.sprint);
  return item ? { ...item, text: wordsOf(note, item.text) } : { text: wordsOf(note, `${cause}`) };
}

function onNote(record: FollowedRecord, today: Day, textAt: number | undefined): RecordOnNote {
  const { note, kind, events } = record;
  const was = recordThen(record, events, lastStepOf(events, note));
  return {
    ref: recordRef(record),
    shortId: record.shortId,
    formerly: formerAnchors(record.entry.formerly, { id: record.shortId, home: record.series.id }),
    was,
    serves: kind === 'action' || events[0]?.serves?.from === 'record' ? was.serves.aims : [],
    ...(record.firstTopic && { topic: topicRef(record.firstTopic) }),
    trackers: trackersThen(record, note),
    said: wordsOf(note, record.entry.note),
    ...(textAt !== undefined && { textAt }),
    ...sinceNote(record, was, note, today),
  };
}

/** Whether the note of a question says that it blocks an action. What a later note says is not what it recorded. */
function isReportedAsBlocked({ events }: Action, question: Question): boolean {
  const step = events.findLast(({ note, blockedBy }) => blockedBy && note.id === question.note.id);
  return step?.blockedBy?.some((one) => one.kind === 'question' && one.question === question) ?? false;
}

/** Separates the records that the same note opened from those of later notes. */
function byNote(record: FollowedRecord, others: readonly FollowedRecord[]) {
  const [own, later] = [true, false].map((isOwn) =>
    others.filter(({ note }) => (note.id === record.note.id) === isOwn).map(recordRef),
  );
  return { own: own ?? [], later: later ?? [] };
}

/** In the order of the file. A record older than the archive, which a follow-up introduced, is under “Last time”. */
function inOrder<R extends { readonly earlier: boolean; readonly index: number }>(
  records: readonly R[],
): readonly R[] {
  return records.filter((record) => !record.earlier).toSorted((a, b) => a.index - b.index);
}

function openOn(question: Question, today: Day): QuestionOnNote['open'] {
  const since = openSince(question);
  return since && { ...since, days: daysBetween(since.day, today) };
}

function daysOpen(record: Debt, closed: boolean, today: Day): number | undefined {
  return closed || record.opened > today ? undefined : daysBetween(record.opened, today);
}
