import { isMeeting } from '../../graph/history/is-meeting.ts';
import { formerAnchors } from '../../model/address/former.ts';
import type { Day } from '../../model/day/day.ts';
import type { Stitches } from '../../model/drawings/stitches.ts';
import type { FollowUpEntry, RecordKind } from '../../model/entry.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { FollowUp, LinkedNote } from '../../model/linked-note.ts';
import { partyOf } from '../../model/owner.ts';
import type { FollowedRecord, TrackerId } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type Words, wordsOf } from '../../model/words.ts';
import { unblockedBy } from '../dependency/unblocked-by.ts';
import { TextRecords } from '../in-text/records.ts';
import { type BlockerRef, blockerRefs } from '../lines/blockers.ts';
import { type LineageRefs, lineageRefs } from '../lines/lineage.ts';
import { recordRef, type ServesRefs, seriesRef, servesRefs } from '../lines/ref.ts';
import { type FactLine, factLine, reportedOn, type StepReport, stepReport } from '../lines/reported.ts';
import { stitchesOf } from '../lines/stitches.ts';
import {
  type EndedElsewhere,
  endedElsewhere,
  type LastTimeTally,
  lastTimeTally,
  supersededHere,
} from './last-time-tally.ts';
import {
  alreadyOf,
  type EarlierEnd,
  type EndedDue,
  endedBy,
  type ReportedRound,
  roundOf,
} from './recalled-end.ts';
import type { Recall, RecallsByNote } from './recalls.ts';
import { type SinceNote, sinceNote } from './since.ts';
import { type RecordThen, recordThen, trackersThen } from './then.ts';

/** A follow-up of a note on an earlier record. */
export interface Recalled extends SinceNote {
  /** Absent if the record does not exist. Then `text` is the reference as written. */
  readonly ref?: Ref;
  readonly text: string;
  readonly kind: RecordKind;
  /** What it reports: the whole, one part, or a round. */
  readonly report: StepReport;
  /** The record as this follow-up left it. Absent if the record does not exist. */
  readonly was?: RecordThen;
  /** What this follow-up ended: the due date of the whole, or of a round of a recurring action, and the day. */
  readonly ended?: EndedDue;
  /** The round that it reports a part of. */
  readonly round?: ReportedRound;
  readonly opened?: Day;
  /** The end, also of a round, that came before the report of a closing, which therefore changed nothing. */
  readonly already?: EarlierEnd;
  /** The closing that it reports ahead, while that is no step: its day has not come, or the record was closed before it. */
  readonly ahead?: RecordEvent['ahead'];
  /** The day of the event if it is not that of the note, such as a closing between two meetings. */
  readonly day?: Day;
  readonly said?: Words;
  readonly reason?: Words;
  /** Its series, if it is not that of the note. */
  readonly series?: Ref;
  /** What it serves from this follow-up on, if the follow-up changed it. */
  readonly serves?: ServesRefs;
  readonly blockedBy: readonly BlockerRef[];
  /** What no longer blocks it since this follow-up. Empty if only its status did. */
  readonly unblocked?: readonly BlockerRef[];
  readonly trackers: readonly TrackerId[];
  /** What supersedes it since this follow-up, which says so: actions by how, or a decision. */
  readonly supersededBy?: readonly LineageRefs[];
  readonly successor?: Ref;
  /** The topic that the follow-up gives. */
  readonly topic?: string;
  /** What the follow-up reports beside the status. */
  readonly facts?: FactLine;
  /** The anchor of a record that this note mentions first, as if the note had opened it. */
  readonly anchor?: string;
  /** The actions that supersede it too, if it was superseded already. */
  readonly also?: readonly LineageRefs[];
  readonly formerly?: readonly string[];
  /** Its place among the records of the text, if a line of the text reports it. */
  readonly textAt?: number;
}

/** An open record that the note did not mention. */
export interface NotMentionedLine extends SinceNote {
  readonly ref: Ref;
  readonly kind: RecordKind;
  readonly was: RecordThen;
  /** Its small thread up to that meeting, for actions and questions. */
  readonly stitches?: Stitches;
}

/** Records that another series ended in one way. */
interface EndedRefs extends Pick<EndedElsewhere, 'how'> {
  readonly records: readonly Ref[];
}

/** The records that were open before a note, and its follow-ups. */
export interface LastTime {
  /** The part of the page. A note that is of no meeting has follow-ups only: nothing is carried over to it. */
  readonly part: 'last-time' | 'follow-ups';
  /** In the order of the note. */
  readonly mentioned: readonly Recalled[];
  /** Oldest first, at most `mostNotMentioned`. */
  readonly notMentioned: readonly NotMentionedLine[];
  /** The further records that were not mentioned, which the page folds. */
  readonly notMentionedRest: readonly Ref[];
  /** The records that were open before the day, which another series ended that day, by how. */
  readonly elsewhere: readonly EndedRefs[];
  readonly tally: LastTimeTally;
}

/** Most records that were not mentioned on a page. */
export const mostNotMentioned = 40;

/** Returns the records that were open before `note`, or `undefined` if none was open or followed up. */
export function lastTime(
  note: LinkedNote,
  recallsOf: RecallsByNote,
  today: Day,
  text = new TextRecords(note),
): LastTime | undefined {
  const recalls = recallsOf.get(note.id) ?? [];
  const passedOver = recalls.filter(({ event }) => event.kind === 'not-mentioned');
  const steps = stepsByRecord(note, recalls);
  const followed = note.followUps.map((followUp) => {
    const textAt = text.at('followUps', followUp.index);
    return { ...recalled(note, followUp, steps, today), ...(textAt !== undefined && { textAt }) };
  });
  const superseded = supersededHere(note, recalls).map((recall) => supersededLine(note, recall, today));
  const mentioned = [...followed, ...superseded];
  if (mentioned.length === 0 && passedOver.length === 0) return undefined;
  return {
    part: isMeeting(note) ? 'last-time' : 'follow-ups',
    mentioned,
    notMentioned: passedOver
      .slice(0, mostNotMentioned)
      .map((recall) => notMentionedLine(note, recall, today)),
    notMentionedRest: passedOver.slice(mostNotMentioned).map(({ record }) => recordRef(record)),
    elsewhere: endedElsewhere(note, recallsOf).map(({ how, records }) => ({
      how,
      records: records.map(recordRef),
    })),
    tally: lastTimeTally(note, recallsOf),
  };
}

/**
 * The steps that each record took at this note, one for each follow-up. A record that is first mentioned as closed took
 * two at once, of which the last counts.
 */
function stepsByRecord(note: LinkedNote, recalls: readonly Recall[]): Map<string, Recall[]> {
  const steps = new Map<string, Recall[]>();
  for (const recall of recalls) {
    const { kind, day, note: source } = recall.event;
    // A closing that is reported ahead came after the note. The follow-up is the step that reports it.
    const isAhead = day > source.note.date && steps.has(keyOf(recall.record));
    if (kind === 'not-mentioned' || isAhead) continue;
    const key = keyOf(recall.record);
    steps.set(key, [...(steps.get(key) ?? []), recall]);
  }
  const byRecord = Map.groupBy(note.followUps, ({ record }) => record && keyOf(record));
  for (const [key, taken] of steps) {
    const first = taken[0]?.event.kind === 'opened' && taken.length > (byRecord.get(key)?.length ?? 0);
    if (first) taken.shift();
  }
  return steps;
}

function keyOf({ kind, id }: Pick<FollowedRecord, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** A record that the note supersedes with a new one, or puts in force again, without a follow-up. */
function supersededLine(note: LinkedNote, { record, event, steps, at }: Recall, today: Day): Recalled {
  const was = recordThen(record, steps, at);
  return {
    ref: recordRef(record),
    text: record.text,
    kind: record.kind,
    report: stepReport(event),
    was,
    ...sinceNote(record, was, note, today),
    ended: endedBy(record, steps, at, was),
    also: event.kind === 'mentioned' && event.supersededBy ? lineageRefs(event.supersededBy) : undefined,
    opened: record.earlier ? undefined : record.opened,
    series: record.series.id === note.series.id ? undefined : seriesRef(record.series),
    blockedBy: [],
    trackers: trackersThen(record, note),
  };
}

/** A record may have one follow-up for each team. Its steps are used in turn. */
function recalled(note: LinkedNote, followUp: FollowUp, steps: Map<string, Recall[]>, today: Day): Recalled {
  const { entry, record } = followUp;
  if (!record) return dangling(followUp);
  const step = steps.get(keyOf(record))?.shift();
  const event = step?.event;
  const was = step && recordThen(record, step.steps, step.at);
  const given = event?.kind === 'mentioned' ? undefined : aheadOf(followUp);
  const closing = given && step && closingAt(step, given.day);
  const ahead = closing ? undefined : given;
  const told = closing ?? event;
  const already = step && entry.status ? alreadyOf(step) : undefined;
  return {
    ref: recordRef(record),
    text: record.text,
    kind: record.kind,
    report:
      told && told.kind !== 'opened'
        ? stepReport(already?.by ? { ...told, kind: 'mentioned' } : told)
        : asWritten(ahead ? {} : entry),
    was,
    ...(was && sinceNote(record, was, note, today)),
    ended: step && was && endedBy(record, step.steps, step.at, was),
    already,
    ahead,
    round: event && was && roundOf(record, event, was),
    day: told && !ahead && reportedOn(told, record.note) ? told.day : undefined,
    opened: record.earlier ? undefined : record.opened,
    said: wordsOf(note, event?.said ?? entry.note),
    reason: wordsOf(note, event?.reason ?? entry.reason),
    series: record.series.id === note.series.id ? undefined : seriesRef(record.series),
    serves: event?.serves && event.kind !== 'opened' ? servesRefs(event.serves) : undefined,
    blockedBy: blockerRefs(event?.blockedBy ?? []),
    unblocked: event && record.kind === 'action' ? unblockedBy(record, event) : undefined,
    trackers: trackersThen(record, note),
    ...(event?.kind === 'superseded' &&
      event.supersededBy && { supersededBy: lineageRefs(event.supersededBy) }),
    ...(event?.kind === 'superseded' && event.successor && { successor: recordRef(event.successor) }),
    ...(entry.topic !== undefined && { topic: entry.topic }),
    ...(event?.facts && { facts: factLine(event) }),
    ...(isFirstFollowUp(note, followUp) && {
      anchor: record.shortId,
      formerly: formerAnchors(entry.formerly, { id: record.shortId, home: record.series.id }),
    }),
  };
}

/** Whether a follow-up is the first mention of a record older than the archive. */
function isFirstFollowUp(note: LinkedNote, { record, index }: FollowUp): boolean {
  return record?.earlier === true && record.note === note && record.index === index;
}

function dangling({ entry, note }: FollowUp): Recalled {
  return {
    text: entry.text ?? entry.ref,
    kind: entry.kind,
    report: asWritten(entry),
    said: wordsOf(note, entry.note),
    reason: wordsOf(note, entry.reason),
    blockedBy: [],
    trackers: [],
  };
}

/** The closing that a follow-up reports ahead, with `closed` after the date of its note. */
function aheadOf({ entry: { status, closed }, note }: FollowUp): RecordEvent['ahead'] {
  return status && closed !== undefined && closed > note.note.date ? { status, day: closed } : undefined;
}

/** The step of a later day by which a closing that a step reports ahead came true. */
function closingAt({ event, steps, at }: Recall, day: Day): RecordEvent | undefined {
  const ofPart = (step: RecordEvent) => step.part && partyOf(step.part.owner).id;
  return steps.find(
    (step, index) =>
      index > at && step.note === event.note && step.day === day && ofPart(step) === ofPart(event),
  );
}

/** The report of a follow-up that is no step of its own. */
function asWritten({ status }: Pick<FollowUpEntry, 'status'>): StepReport {
  return stepReport({
    kind: status === undefined || status === 'open' ? 'still-open' : status,
    status: status ?? 'open',
  });
}

function until(steps: readonly RecordEvent[], at: number): readonly RecordEvent[] {
  return steps.slice(0, at + 1);
}

function notMentionedLine(note: LinkedNote, { record, steps, at }: Recall, today: Day): NotMentionedLine {
  const was = recordThen(record, steps, at);
  return {
    ref: recordRef(record),
    kind: record.kind,
    was,
    ...sinceNote(record, was, note, today),
    stitches:
      record.kind === 'action' || record.kind === 'question'
        ? stitchesOf({ events: until(steps, at) })
        : undefined,
  };
}
