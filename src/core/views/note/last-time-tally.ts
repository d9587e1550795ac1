import { isSameMeeting } from '../../graph/history/meetings.ts';
import type { EventKind, RecordEvent } from '../../model/event.ts';
import type { FollowUp, LinkedNote } from '../../model/linked-note.ts';
import type { FollowedRecord } from '../../model/record.ts';
import type { Recall } from './recalls.ts';
import { aheadOf, recordBefore } from './then.ts';

/** What a meeting did with an earlier record, in the order in which it is counted. */
const outcomes = [
  'done',
  'roundDone',
  'dropped',
  'superseded',
  'answered',
  'parked',
  'accepted',
  'rejected',
  'reopened',
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
  /** Whether they are all that were open before the meeting. Of several notes of a meeting, each has only a part. */
  readonly wereOpen: boolean;
  /** Zeros are left out. */
  readonly outcomes: Readonly<Record<string, number>>;
}

/**
 * Counts the records under “Last time”: those that a note follows up or did not mention, of every kind and series.
 * Follow-ups of several teams on one action count as one record.
 */
export function lastTimeTally(note: LinkedNote, recalls: readonly Recall[]): LastTimeTally {
  const steps = Map.groupBy(recalls, ({ record }) => keyOf(record));
  const followed = Map.groupBy(note.followUps, ({ entry, record }) => (record ? keyOf(record) : entry.ref));
  const taken = [...followed].map(([key, followUps]) => takenOf(followUps, steps.get(key) ?? []));
  for (const recall of supersededHere(note, recalls)) taken.push(takenOf([], [recall]));
  const passedOver = recalls.filter(({ event }) => event.kind === 'not-mentioned').length;
  const counts = outcomes.map((outcome) => {
    const number =
      outcome === 'notMentioned' ? passedOver : taken.filter((one) => one.outcome === outcome).length;
    return [outcome, number] as const;
  });
  return {
    records: taken.length + passedOver,
    reports: note.followUps.length + supersededHere(note, recalls).length,
    wereOpen: isWholeMeeting(note) && taken.every(({ wasOpen }) => wasOpen),
    outcomes: Object.fromEntries(counts.filter(([, number]) => number > 0)),
  };
}

/** The steps by which a note supersedes an earlier record with a new one, without a follow-up on it. */
export function supersededHere(note: LinkedNote, recalls: readonly Recall[]): readonly Recall[] {
  const followed = new Set(note.followUps.map(({ record }) => record));
  return recalls.filter(({ event, record }) => event.kind === 'superseded' && !followed.has(record));
}

function isWholeMeeting(note: LinkedNote): boolean {
  return note.series.notes.every((other) => other === note || !isSameMeeting(other, note));
}

function keyOf({ kind, id }: FollowedRecord): string {
  return `${kind} ${id}`;
}

/**
 * Returns what a note did with one record. A closing that the note reports ahead counts from its day. A record older than the archive was open before its first mention.
 */
function takenOf(followUps: readonly FollowUp[], recalls: readonly Recall[]) {
  const first = recalls[0];
  const last = recalls.at(-1)?.event;
  if (!first || !last) {
    const ahead = followUps.find((followUp) => aheadOf(followUp));
    const before = ahead?.record && recordBefore(ahead.record, ahead.note);
    const wasOpen = before !== undefined && isOpenStatus(before.status);
    return { outcome: ahead ? 'mentioned' : outcomeOf(followUps.at(-1)?.entry.status), wasOpen } as const;
  }
  const before = first.steps[first.at - 1]?.status ?? 'open';
  return {
    outcome: outcomeOfStep(last, before),
    wasOpen: isOpenStatus(before),
  } as const;
}

/**
 * Returns the outcome of a step. A step on one part counts as a mention, unless it ends a round or the record, and so does
 * any report that leaves a closed record as it was.
 */
function outcomeOfStep({ part, endsRound, kind, status }: RecordEvent, before: string): Outcome {
  if (endsRound) return 'roundDone';
  if (before === status && isEnd(status)) return 'mentioned';
  if (part?.ends) return outcomeOf(status);
  return part && kind !== status ? 'mentioned' : outcomeOf(kind);
}

/** Whether a status ends an action or a question. */
function isEnd(status: string): boolean {
  return ['done', 'dropped', 'superseded', 'answered'].includes(status);
}

function outcomeOf(kind: EventKind | string | undefined): Outcome {
  return outcomes.find((outcome) => outcome === kind) ?? 'mentioned';
}

function isOpenStatus(status: string): boolean {
  return ['open', 'in-progress', 'blocked', 'proposed'].includes(status);
}
