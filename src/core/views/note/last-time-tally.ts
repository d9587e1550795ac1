import { isMeeting } from '../../graph/history/is-meeting.ts';
import { firstOf, isSameMeeting } from '../../graph/history/meetings.ts';
import { addDays } from '../../model/day/day.ts';
import type { EventKind, RecordEvent } from '../../model/event.ts';
import type { FollowUp, LinkedNote } from '../../model/linked-note.ts';
import type { FollowedRecord } from '../../model/record.ts';
import { isDeferred } from '../lines/due.ts';
import type { Recall, RecallsByNote } from './recalls.ts';

/** What a meeting did with an earlier record, in the order in which it is counted. */
const outcomes = [
  'done',
  'roundDone',
  'roundSkipped',
  'dropped',
  'superseded',
  'answered',
  'parked',
  'accepted',
  'rejected',
  'restored',
  'reopened',
  'takenUp',
  'mentioned',
  'notMentioned',
] as const;

/** What a meeting did with an earlier record. */
type Outcome = (typeof outcomes)[number];

/** The records under “Last time”, each once, by what the meeting did with them. */
export interface LastTimeTally {
  readonly records: number;
  /** The number of reports on them. A record may have several, such as one of each team. */
  readonly reports: number;
  /**
   * Whether they are all that were open before the meeting: before its day and still at its note. Of several notes of a
   * meeting, each has only a part.
   */
  readonly wereOpen: boolean;
  /**
   * Only for one of several notes of a meeting, or if another note closed or reopened some of them that day: the number
   * of records that were open at the end of the day before, the same for each note. With those opened on the day, and
   * what each note closed and reopened, it leads to those that were open after the day.
   */
  readonly openBefore?: number;
  /** Of the outcomes, those of records that were not open before the note. A decision in force can be superseded. */
  readonly ofClosed: Readonly<Record<string, number>>;
  /** Of the outcomes, those of records that another note of the same day opened. They are in no other part. */
  readonly ofNew: Readonly<Record<string, number>>;
  /** Of the outcomes, those of records that another note of the same day reopened. They are in no other part. */
  readonly ofReopened: Readonly<Record<string, number>>;
  /** Whether its meeting is a session of several notes, of which `that day` would not be true. */
  readonly isSession: boolean;
  /** The numbers of records open before the day that another series ended that day. None of the notes has them. */
  readonly elsewhere: Readonly<Record<string, number>>;
  /** Zeros are left out. */
  readonly outcomes: Readonly<Record<string, number>>;
}

/**
 * Counts the records under “Last time”: those that a note follows up or did not mention, of every kind and series.
 * Follow-ups of several teams on one action count as one record.
 */
export function lastTimeTally(note: LinkedNote, recallsOf: RecallsByNote): LastTimeTally {
  const recalls = recallsOf.get(note.id) ?? [];
  const notes = note.series.notes.filter((other) => isSameMeeting(other, note));
  const taken = [...takenBy([note], recalls).values()];
  const passedOver = recalls.filter(({ event }) => event.kind === 'not-mentioned');
  const closed = taken.filter(({ wasOpen, isNew }) => !wasOpen && !isNew);
  const elsewhere = endedElsewhere(note, recallsOf).map(({ how, records }) => [how, records.length] as const);
  const ended = elsewhere.reduce((total, [, number]) => total + number, 0);
  const notMentioned = passedOver.filter((recall) => !isOpenBefore(recall) && !isOpenedThatDay(recall));
  const ofReopened = {
    ...countsOf(taken.filter((one) => one.isReopened)),
    ...(notMentioned.length > 0 && { notMentioned: notMentioned.length }),
  };
  const isShared = notes.length > 1 || ended > 0 || Object.keys(ofReopened).length > 0;
  const isAll =
    isMeeting(note) &&
    taken.every(({ wasOpen, isBefore }) => wasOpen && isBefore) &&
    passedOver.every(isOpenBefore);
  return {
    isSession: note.note.session !== undefined,
    records: taken.length + passedOver.length,
    reports: note.followUps.length + supersededHere(note, recalls).length,
    wereOpen: !isShared && isAll,
    ...(isShared && { openBefore: openBefore(notes, recallsOf) + ended }),
    outcomes: { ...countsOf(taken), ...(passedOver.length > 0 && { notMentioned: passedOver.length }) },
    ofClosed: countsOf(closed),
    ofNew: countsOf(taken.filter(({ isNew }) => isNew)),
    ofReopened,
    elsewhere: Object.fromEntries(elsewhere),
  };
}

/** How another series ended records: it closed them, parked them, or ended only the round of a recurring action. */
const ends = ['closed', 'parked', 'roundDone', 'roundSkipped'] as const;

/** Records that another series ended in one way. */
export interface EndedElsewhere {
  readonly how: (typeof ends)[number];
  readonly records: readonly FollowedRecord[];
}

/**
 * The actions and questions of the series of a note that were open before its day, and that notes of other series ended
 * on that day, by how. No note of the meeting mentions them.
 */
export function endedElsewhere(note: LinkedNote, recallsOf: RecallsByNote): readonly EndedElsewhere[] {
  const ofDay = note.quarter.notes.filter((other) => other.note.date === note.note.date);
  const [own = [], others = []] = [true, false].map((isOwn) =>
    ofDay
      .filter(({ series }) => (series.id === note.series.id) === isOwn)
      .flatMap(({ id }) => recallsOf.get(id) ?? []),
  );
  const listed = new Set(own.map(({ record }) => keyOf(record)));
  const isEnded = (recall: Recall) =>
    recall.record.series.id === note.series.id && !listed.has(keyOf(recall.record)) && isOpenBefore(recall);
  const records = [...Map.groupBy(others.filter(isEnded), ({ record }) => record)].filter(
    ([{ kind }]) => kind === 'action' || kind === 'question',
  );
  return ends.flatMap((how) => {
    const ended = records.filter(([, recalls]) => endOf(recalls) === how).map(([record]) => record);
    return ended.length > 0 ? [{ how, records: ended }] : [];
  });
}

/** How reports of a day ended a record. `undefined` if they left it open, and its round neither done nor skipped. */
function endOf(recalls: readonly Recall[]): EndedElsewhere['how'] | undefined {
  const steps = recalls.map(({ event }) => event).filter(({ day, note }) => day <= note.note.date);
  const status = steps.at(-1)?.status ?? 'open';
  if (status === 'parked') return status;
  if (!isOpenStatus(status)) return 'closed';
  const end = steps.findLast(({ endsRound }) => endsRound);
  return end && (end.skipsRound ? 'roundSkipped' : 'roundDone');
}

/** The number of records with each outcome, without zeros. */
function countsOf(taken: readonly { readonly outcome: Outcome }[]): Readonly<Record<string, number>> {
  const counts = outcomes.map(
    (outcome) => [outcome, taken.filter((one) => one.outcome === outcome).length] as const,
  );
  return Object.fromEntries(counts.filter(([, number]) => number > 0));
}

/** Kinds of steps that a note can cause without a follow-up. A decision is accepted or proposed so by the end of a newer one. */
const besideFollowUps: ReadonlySet<EventKind> = new Set(['superseded', 'restored', 'proposed', 'accepted']);

/** The steps by which a note supersedes an earlier record, or puts it in force again, without a follow-up on it. */
export function supersededHere(note: LinkedNote, recalls: readonly Recall[]): readonly Recall[] {
  const followed = new Set(note.followUps.map(({ record }) => record));
  return recalls.filter(
    ({ event, record }) => (besideFollowUps.has(event.kind) || event.supersededBy) && !followed.has(record),
  );
}

/** Returns what notes did with each earlier record, by record. `recalls` are its steps at these notes. */
function takenBy(notes: readonly LinkedNote[], recalls: readonly Recall[]) {
  const steps = Map.groupBy(recalls, ({ record }) => keyOf(record));
  const followUps = notes.flatMap((note) => note.followUps);
  const followed = Map.groupBy(followUps, ({ entry, record }) => (record ? keyOf(record) : entry.ref));
  const taken = new Map([...followed].map(([key, own]) => [key, takenOf(own, steps.get(key) ?? [])]));
  for (const note of notes)
    for (const recall of supersededHere(note, recalls)) {
      const key = keyOf(recall.record);
      if (!taken.has(key)) taken.set(key, takenOf([], steps.get(key) ?? []));
    }
  return taken;
}

/** The number of records under “Last time” of the notes of a meeting that were open at the end of the day before. */
function openBefore(notes: readonly LinkedNote[], recallsOf: RecallsByNote): number {
  const recalls = notes.flatMap(({ id }) => recallsOf.get(id) ?? []).toSorted((a, b) => a.at - b.at);
  const taken = takenBy(notes, recalls);
  const passedOver = recalls.filter(
    (recall) =>
      recall.event.kind === 'not-mentioned' && !taken.has(keyOf(recall.record)) && isOpenBefore(recall),
  );
  return [...taken.values()].filter(({ isBefore }) => isBefore).length + passedOver.length;
}

/** Whether a record was open at the end of the day before a step, as the notes up to that day reported it. */
function isOpenBefore(recall: Recall): boolean {
  const { record, event, steps } = recall;
  const { date } = firstOf(event.note).note;
  const last = steps.findLast(({ day, note }) => day < date && note.note.date < date);
  return (last ? isOpenStatus(last.status) : record.earlier) && !wasDeferred(recall);
}

/** Whether a record was opened on the day of a step, by another note. */
function isOpenedThatDay({ record, event }: Recall): boolean {
  const { date } = record.note.note;
  return !record.earlier && date >= firstOf(event.note).note.date && date <= event.note.note.date;
}

function keyOf({ kind, id }: FollowedRecord): string {
  return `${kind} ${id}`;
}

/** A record that does not exist was never open. */
const dangling = { wasOpen: false, isBefore: false, isNew: false, isReopened: false };

/**
 * Returns what a note did with one record: its outcome, whether it was open before the note and at the end of the day
 * before, and whether another note of the day opened it. A closing that the note reports ahead counts from its day. A record older
 * than the archive was open before its first mention. A deferred action was not.
 */
function takenOf(followUps: readonly FollowUp[], recalls: readonly Recall[]) {
  const first = recalls[0];
  const last = recalls.at(-1)?.event;
  if (!first || !last) return { outcome: outcomeOf(followUps.at(-1)?.entry.status), ...dangling };
  const before = first.steps[first.at - 1]?.status ?? 'open';
  const wasNotClosed = isOpenStatus(before);
  const [wasOpen, isBefore, isNew] = [
    wasNotClosed && !wasDeferred(first),
    isOpenBefore(first),
    isOpenedThatDay(first),
  ];
  return {
    outcome: turned(outcomeOfStep(last, before), before, isOpenStatus(last.status)),
    wasOpen,
    isBefore,
    isNew,
    isReopened: wasOpen && !isBefore && !isNew,
  };
}

/** Whether an action was deferred before a step, such as to its next round. Then a meeting need not mention it. */
function wasDeferred({ record, event, at }: Recall): boolean {
  if (record.kind !== 'action' || at === 0 || !(record.entry.every ?? record.entry.start)) return false;
  const { date } = event.note.note;
  return isDeferred(record.historyOn(addDays(date, -1)), date);
}

/** Returns an outcome that agrees with whether the record was not closed before and after the note, whatever lay between. */
function turned(outcome: Outcome, before: string, isOpen: boolean): Outcome {
  const isAgain = outcome === 'reopened' || outcome === 'takenUp';
  if (isOpenStatus(before) || !isOpen) return isOpenStatus(before) && isAgain ? 'mentioned' : outcome;
  return before === 'parked' ? 'takenUp' : 'reopened';
}

/**
 * Returns the outcome of a step. A step on one part counts as a mention, unless it ends a round or the record, and so does
 * any report that leaves a closed record as it was.
 */
function outcomeOfStep({ part, endsRound, skipsRound, kind, status }: RecordEvent, before: string): Outcome {
  if (endsRound) return skipsRound ? 'roundSkipped' : 'roundDone';
  if (before === status && isEnd(status)) return 'mentioned';
  if (part?.ends || kind === 'opened') return outcomeOf(status);
  return part && kind !== status ? 'mentioned' : outcomeOf(kind);
}

/** Whether a status ends an action or a question. */
function isEnd(status: string): boolean {
  return ['done', 'dropped', 'superseded', 'answered'].includes(status);
}

function outcomeOf(kind: EventKind | string | undefined): Outcome {
  if (kind === 'taken-up') return 'takenUp';
  return outcomes.find((outcome) => outcome === kind) ?? 'mentioned';
}

function isOpenStatus(status: string): boolean {
  return ['open', 'in-progress', 'blocked', 'proposed'].includes(status);
}
