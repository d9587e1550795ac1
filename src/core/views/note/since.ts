import { isCollection } from '../../graph/history/is-meeting.ts';
import { type Day, daysBetween } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { LinkedNote } from '../../model/linked-note.ts';
import type { Unopposed } from '../../model/objection.ts';
import type { Decision, FollowedRecord } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type Words, wordsOf } from '../../model/words.ts';
import { blockedTime, blockersSince, blockingStep } from '../dependency/blocked-time.ts';
import { type BlockerRef, blockerRefs, blockersNow, isHeldUp } from '../lines/blockers.ts';
import { type DueView, dueView, isDeferred, isOpen, isOverdue } from '../lines/due.ts';
import { type Held, objectionsOn } from '../lines/record-line.ts';
import { noteRef, recordRef } from '../lines/ref.ts';
import { reasonBy, reasonOf, reportedOn } from '../lines/reported.ts';
import { type Changed, dueNow, ownersNow, servesNow } from './since-changes.ts';
import { laterRoundsDone, laterRoundsSkipped, missedAfter, roundDone } from './since-rounds.ts';
import { type RecordThen, stepsAfter } from './then.ts';

/** The course of a record after a note. */
export interface Since {
  /**
   * Its state on the day of the archive, `mentioned` if it had ended by the note and later notes only mention it. Absent
   * if it is open and there was no later meeting.
   */
  readonly state?: SinceState;
  /** The day since which a state lasts, or of an end. */
  readonly day?: Day;
  /** Present if the note itself reported the state, so that it is only still so. */
  readonly ofNote?: true;
  /** The date of the note that reported it, if that is another day. */
  readonly reported?: Day;
  /** The note that reported it. */
  readonly note?: Ref;
  /** The latest comment on it. */
  readonly said?: Words;
  /** The languages of the comment and of the reason, unless they are that of the page. */
  readonly saidLang?: string;
  readonly reasonLang?: string;
  readonly reason?: Words;
  /**
   * The step that reopened it after the note, or took it up again, if it is in progress or blocked since then, or has ended
   * again.
   */
  readonly reopened?: Changed & { readonly again: OpenAgain };
  /** The number of later meetings that carried it over. */
  readonly carriedOver: number;
  /** Present if its series is a collection, which has no meetings. */
  readonly ofCollection?: true;
  /** The number of latest meetings in a row that did not mention it. */
  readonly notMentioned: number;
  /** Days from the note to its end. */
  readonly days?: number;
  /** The round that was current on the date of the note, if it was done or skipped after that: its due date, and its end. */
  readonly roundDone?: ReturnType<typeof roundDone>;
  /** The other rounds that were done after the note: the last of them, and their number. */
  readonly laterRounds?: ReturnType<typeof laterRoundsDone>;
  /** The other rounds that were skipped after it. */
  readonly laterSkipped?: ReturnType<typeof laterRoundsSkipped>;
  /** The rounds that were missed after the note: the due date of the first, and their number. */
  readonly missed?: ReturnType<typeof missedAfter>;
  /** Its due date, if it is overdue. For a recurring action that of the round that is current now. */
  readonly overdue?: DueView;
  /** The due date of an open action, which can become overdue, or move on to the next round, without a new note. */
  readonly followed?: DueView;
  /** What a script needs to tell that. Absent if nothing can change, since the action is overdue and does not recur. */
  readonly watched?: Watched;
  readonly recurs?: true;
  readonly blockedBy: readonly BlockerRef[];
  /** The day since which they block it, if it was blocked before by others, or by its status alone. */
  readonly blockersSince?: Day;
  /** The records that supersede it. */
  readonly supersededBy: readonly Ref[];
  /** Only for a decision: the objections that hold it, or how it was accepted without a note that says so. */
  readonly held?: Held;
  readonly unopposed?: Unopposed;
  /** Only for a question: the record that answers it. */
  readonly answeredBy?: Ref;
  /** The owners, if they have changed, and the step that changed them. */
  readonly owners?: ReturnType<typeof ownersNow>;
  /** What it serves, if that has changed, and the step that changed it. */
  readonly serves?: ReturnType<typeof servesNow>;
  /** The due date, if it has changed, the step that changed it, and how often it was moved since the note. */
  readonly due?: ReturnType<typeof dueNow>;
}

/** The due date of an open action as plain values, and the rounds that were missed after the note. */
interface Watched {
  readonly due: Pick<DueView, 'day' | 'counted' | 'from' | 'ahead' | 'status'>;
  readonly missed: Since['missed'];
}

type SinceState = Exclude<RecordEvent['kind'], 'opened'>;

/** The course of a record after a note, now or from a later day on. */
export interface SinceNote {
  /** Absent if no later note mentions the record and its status is the same. */
  readonly since?: Since;
  /** Shown as soon as an unchanged action starts or is overdue, or another of its rounds is missed. */
  readonly later?: Since;
}

/** Returns the course of a record after a note left it as `was`, for a page that follows the reader's day. */
export function sinceNote(record: FollowedRecord, was: RecordThen, note: LinkedNote, today: Day): SinceNote {
  const since = sinceThen(record, was, note, today);
  if (since || record.kind !== 'action' || !isOpen(record)) return { since };
  const later = courseAfter(record, was, note, today);
  return later.watched ? { later } : {};
}

/**
 * Returns the changes of a record after a note left it as `was`. `undefined` if no later note mentions it and its
 * status is the same. Being overdue counts as a status, and so does a missed round.
 */
export function sinceThen(
  record: FollowedRecord,
  was: RecordThen,
  note: LinkedNote,
  today: Day,
): Since | undefined {
  const isMentioned = stepsAfter(record, note).some((event) => event.kind !== 'not-mentioned');
  const isLate = record.kind === 'action' && isOverdue(record, today);
  const isQuiet = !isMentioned && !missedAfter(record, note) && isUnchanged(record, was, isLate, today);
  return isQuiet ? undefined : courseAfter(record, was, note, today);
}

function courseAfter(record: FollowedRecord, was: RecordThen, note: LinkedNote, today: Day): Since {
  const later = stepsAfter(record, note);
  const due = record.kind === 'action' ? dueView(record, today) : undefined;
  const overdue = due?.status === 'overdue' ? due : undefined;
  const followed = due?.day === undefined || due.estimated || due.status === 'closed' ? undefined : due;
  const lastMention = later.findLast((event) => event.kind !== 'not-mentioned');
  const missed = missedAfter(record, note);
  const carriedOver = carriedOverAfter(record, note);
  const isSame = record.status === was.status && record.status !== 'open';
  const { closed } = record;
  const reopened = later.findLast(isReopening);
  const reopening = record.status === 'open' ? reopened : undefined;
  const blocked = record.kind === 'action' && isHeldUp(record, today);
  const change =
    (blocked ? blockingStep(record, today) : undefined) ??
    reopening ??
    lastChange(isSame ? record.events : later, record.status);
  const isQuiet = later.length === 0 && record.status === 'open' && !blocked;
  const mention = isSame && !lasting.has(record.status) && !isIn(later, change) ? lastMention : undefined;
  const state = isQuiet
    ? undefined
    : mention
      ? 'mentioned'
      : change?.kind === 'restored'
        ? change.kind
        : stateNow(record, blocked, lastMention, reopening, carriedOver);
  const since = blocked ? blockedTime(record, today).blockedSince : undefined;
  const day = mention?.day ?? closed ?? since ?? change?.day;
  const from = mention ?? change;
  // What the note itself reported did not happen since.
  const isOwn = from?.note.id === note.id && state !== undefined && states.has(state);
  const reason = mention ? mention.reason : reasonNow(record, lastMention);
  return {
    state,
    reopened: reopened && !isOpenAgain(state) ? reopenedBy(reopened) : undefined,
    day,
    ...(isOwn && { ofNote: true }),
    ...(isCollection(record.series) && { ofCollection: true }),
    reported: from && day === from.day ? reportedOn(from, record.note) : undefined,
    note: from && noteRef(from.note),
    said: lastMention && wordsOf(lastMention.note, lastMention.said),
    saidLang: lastMention?.note.lang,
    reason: reasonOf(record, reason),
    reasonLang: reason && reasonBy(record, reason).lang,
    carriedOver,
    notMentioned: later.length - 1 - later.findLastIndex((event) => event.kind !== 'not-mentioned'),
    days: closed === undefined || closed <= note.note.date ? undefined : daysBetween(note.note.date, closed),
    roundDone: roundDone(record, was, note),
    laterRounds: laterRoundsDone(record, was, note),
    laterSkipped: laterRoundsSkipped(record, was, note),
    missed,
    overdue,
    ...(record.kind === 'action' && record.entry.every !== undefined && { recurs: true }),
    followed,
    watched: watchedOf(record, followed, missed, today),
    ...(record.kind === 'action' && state === 'blocked' && { blockersSince: blockersSince(record, day) }),
    blockedBy: record.kind === 'action' ? blockerRefs(blockersNow(record)) : [],
    supersededBy: mention ? [] : supersededBy(record),
    ...(record.kind === 'decision' && objectionsSince(record, today)),
    ...(record.kind === 'question' && record.answeredBy && { answeredBy: recordRef(record.answeredBy) }),
    owners: ownersNow(record, was, later),
    serves: servesNow(record, was, later),
    due: dueNow(due, was, later),
  };
}

function watchedOf(
  record: FollowedRecord,
  followed: DueView | undefined,
  missed: Since['missed'],
  today: Day,
): Watched | undefined {
  if (record.kind !== 'action') return undefined;
  const { day, counted, ahead, status = 'none' } = followed ?? {};
  const from = isDeferred(record, today) ? record.start : undefined;
  const mayChange = ahead !== undefined || (day !== undefined && status !== 'overdue') || from !== undefined;
  return mayChange ? { due: { day, counted, from, ahead, status }, missed } : undefined;
}

/** The reason of a closed action, else that of its latest mention. A reason for one part is not one for the whole. */
function reasonNow(record: FollowedRecord, lastMention: RecordEvent | undefined): string | undefined {
  if (record.kind === 'action' && record.closed !== undefined) return record.reason;
  return lastMention?.part ? undefined : lastMention?.reason;
}

/** The number of meetings after a note that left a record open. */
function carriedOverAfter(record: FollowedRecord, { note }: LinkedNote): number {
  if (!('historyOn' in record)) return 0;
  return record.carriedOver - record.historyOn(note.date).carriedOver;
}

function isUnchanged(record: FollowedRecord, was: RecordThen, isOverdue: boolean, today: Day): boolean {
  const deferred = record.kind === 'action' && isDeferred(record, today);
  return (
    record.status === was.status &&
    isOverdue === (was.due?.status === 'overdue') &&
    deferred === (was.start !== undefined)
  );
}

function supersededBy(record: FollowedRecord): readonly Ref[] {
  if (record.status !== 'superseded') return [];
  if (record.kind === 'action') return record.supersededBy.map(({ action }) => recordRef(action));
  return record.kind === 'decision' && record.supersededBy ? [recordRef(record.supersededBy)] : [];
}

function objectionsSince(decision: Decision, today: Day): Pick<Since, 'held' | 'unopposed'> {
  const { held, unopposed } = objectionsOn(decision, today);
  return { ...(held && { held }), ...(unopposed && { unopposed }) };
}

const ongoing: ReadonlySet<string> = new Set(['open', 'in-progress', 'blocked']);

/** Statuses that a later mention confirms. Any other is an end: one from before a note did not come after it. */
const lasting: ReadonlySet<string> = new Set([...ongoing, 'proposed', 'parked']);

/** States that last from a day on. */
const states: ReadonlySet<string> = new Set(['in-progress', 'blocked', 'proposed', 'parked']);

function isIn(later: readonly RecordEvent[], change: RecordEvent | undefined): boolean {
  return change !== undefined && later.includes(change);
}

/** How a record became open again: `taken-up` if it was a parked question. */
type OpenAgain = 'reopened' | 'taken-up';

function isOpenAgain(state: SinceState | undefined): state is OpenAgain {
  return state === 'reopened' || state === 'taken-up';
}

/** Whether a step makes the record open again, and not only one part of it. */
function isReopening({ kind, part }: RecordEvent): boolean {
  return isOpenAgain(kind === 'opened' ? undefined : kind) && (part === undefined || part.reopens === true);
}

function reopenedBy({ kind, day, note }: RecordEvent): Since['reopened'] {
  return { again: kind === 'taken-up' ? kind : 'reopened', day, note: noteRef(note) };
}

/** The step since which the record has its present status. */
function lastChange(later: readonly RecordEvent[], status: string): RecordEvent | undefined {
  const before = later.findLastIndex((event) => event.status !== status);
  return later.slice(before + 1).find((event) => event.kind !== 'not-mentioned');
}

function stateNow(
  record: FollowedRecord,
  isBlocked: boolean,
  lastMention: RecordEvent | undefined,
  reopening: RecordEvent | undefined,
  carriedOver: number,
): SinceState {
  if (isBlocked) return 'blocked';
  if (reopening) return reopening.kind === 'taken-up' ? reopening.kind : 'reopened';
  if (record.status !== 'open') return record.status;
  if (!lastMention) return 'not-mentioned';
  return carriedOver > 0 ? 'carried-over' : 'still-open';
}
