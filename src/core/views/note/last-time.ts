import type { Day } from '../../model/day/day.ts';
import type { Due } from '../../model/day/due.ts';
import type { FollowUpEntry, RecordKind } from '../../model/entry.ts';
import type { EventKind } from '../../model/event.ts';
import type { FollowUp, LinkedNote } from '../../model/linked-note.ts';
import type { Action, FollowedRecord, Question, TrackerId } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import type { Stitches } from '../../model/stitches.ts';
import { partsAfter } from '../lines/action-on.ts';
import { type BlockerRef, blockerRefs } from '../lines/blockers.ts';
import { ownerRefs, recordRef, seriesRef, teamRef } from '../lines/ref.ts';
import { stitchesOf } from '../lines/stitches.ts';
import { shareTally } from '../lines/team-shares.ts';
import type { Recall } from './recalls.ts';

/** A follow-up of a note on an earlier record. */
export interface Recalled {
  /** Absent if the record does not exist. Then `text` is the reference as written. */
  readonly ref?: Ref;
  readonly text: string;
  readonly kind: RecordKind;
  readonly state: EventKind;
  readonly owners: readonly Ref[];
  readonly opened?: Day;
  /** The due date as known on that day. */
  readonly due?: Due;
  /** The day of the event if it is not that of the note, such as a closing between two meetings. */
  readonly day?: Day;
  readonly said?: string;
  readonly reason?: string;
  /** The team of the follow-up, for an action of `everyone`. */
  readonly team?: Ref;
  /** After the follow-up of a team: the teams with an open part. */
  readonly left: readonly Ref[];
  /** Its series, if it is not that of the note. */
  readonly series?: Ref;
  readonly blockedBy: readonly BlockerRef[];
  readonly trackers: readonly TrackerId[];
  /** The anchor of a record that this note mentions first, as if the note had opened it. */
  readonly anchor?: string;
}

/** An open record that the note did not mention. */
export interface NotMentionedLine {
  readonly ref: Ref;
  readonly kind: RecordKind;
  readonly owners: readonly Ref[];
  /** Its small thread up to that meeting, for actions and questions. */
  readonly stitches?: Stitches;
}

/** The records that were open before a note, and its follow-ups. */
export interface LastTime {
  /** In the order of the note. */
  readonly mentioned: readonly Recalled[];
  /** Oldest first, at most `mostNotMentioned`. */
  readonly notMentioned: readonly NotMentionedLine[];
  /** The number of further records that were not mentioned. */
  readonly notMentionedMore: number;
  /** The tally of the actions of the series that were open before the meeting. */
  readonly tally: {
    readonly open: number;
    readonly done: number;
    readonly dropped: number;
    readonly mentioned: number;
    readonly notMentioned: number;
  };
}

/** Most records that were not mentioned on a page. */
export const mostNotMentioned = 40;

/** Returns the records that were open before `note`, or `undefined` if none was open or followed up. */
export function lastTime(note: LinkedNote, recalls: readonly Recall[]): LastTime | undefined {
  const passedOver = recalls.filter(({ event }) => event.kind === 'not-mentioned');
  const steps = stepsByRecord(note, recalls);
  const mentioned = note.followUps.map((followUp) => recalled(note, followUp, steps));
  if (mentioned.length === 0 && passedOver.length === 0) return undefined;
  return {
    mentioned,
    notMentioned: passedOver.slice(0, mostNotMentioned).map(notMentionedLine),
    notMentionedMore: Math.max(0, passedOver.length - mostNotMentioned),
    tally: tallyOf(note, mentioned, passedOver),
  };
}

/**
 * The steps that each record took at this note, one for each follow-up. A record that is first mentioned as closed took
 * two at once, of which the last counts.
 */
function stepsByRecord(note: LinkedNote, recalls: readonly Recall[]): Map<string, Recall[]> {
  const steps = new Map<string, Recall[]>();
  for (const recall of recalls) {
    if (recall.event.kind === 'not-mentioned') continue;
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

/** A record may have one follow-up for each team. Its steps are used in turn. */
function recalled(note: LinkedNote, followUp: FollowUp, steps: Map<string, Recall[]>): Recalled {
  const { entry, record } = followUp;
  if (!record) return dangling(followUp);
  const step = steps.get(keyOf(record))?.shift();
  const event = step?.event;
  const team = record.owners
    .flatMap((owner) => (owner.kind === 'everyone' ? owner.teams : []))
    .find(({ id }) => id === event?.teamId);
  return {
    ref: recordRef(record),
    text: record.text,
    kind: record.kind,
    state: !event || event.kind === 'opened' ? stateOf(entry.status) : event.kind,
    day: event && event.day !== note.note.date ? event.day : undefined,
    owners: ownerRefs(record.owners),
    opened: record.earlier ? undefined : record.opened,
    due: record.kind === 'action' ? dueThen(record, step?.at) : undefined,
    said: event?.said ?? entry.note,
    reason: event?.reason ?? entry.reason,
    team: team && teamRef(team),
    left: team && record.kind === 'action' ? leftAfter(record, step?.at) : [],
    series: record.series.id === note.series.id ? undefined : seriesRef(record.series),
    blockedBy: blockerRefs(event?.blockedBy ?? []),
    trackers: record.trackers,
    anchor: isFirstFollowUp(note, followUp) ? record.shortId : undefined,
  };
}

/** Whether a follow-up is the first mention of a record older than the archive. */
function isFirstFollowUp(note: LinkedNote, { record, index }: FollowUp): boolean {
  return record?.earlier === true && record.note === note && record.index === index;
}

function dangling({ entry }: FollowUp): Recalled {
  return {
    text: entry.text ?? entry.ref,
    kind: entry.kind,
    state: stateOf(entry.status),
    owners: [],
    left: [],
    said: entry.note,
    reason: entry.reason,
    blockedBy: [],
    trackers: [],
  };
}

function stateOf(status: FollowUpEntry['status']): EventKind {
  return status === undefined || status === 'open' ? 'carried-over' : status;
}

/** Returns the teams with an open part after the steps up to and including `at`. */
function leftAfter(action: Action, at: number | undefined): readonly Ref[] {
  const events = action.events.slice(0, at === undefined ? undefined : at + 1);
  return shareTally({ parts: partsAfter(action, events) })?.left ?? [];
}

/** The due date after the steps up to and including `at`. */
function dueThen(action: Action, at: number | undefined): Due | undefined {
  if (at === undefined) return action.due;
  return action.events.slice(0, at + 1).findLast((event) => event.due)?.due ?? action.due;
}

function notMentionedLine({ record, at }: Recall): NotMentionedLine {
  return {
    ref: recordRef(record),
    kind: record.kind,
    owners: ownerRefs(record.owners),
    stitches: record.kind === 'action' || record.kind === 'question' ? stitchesUpTo(record, at) : undefined,
  };
}

function stitchesUpTo({ events }: Action | Question, at: number): Stitches {
  return stitchesOf({ events: events.slice(0, at + 1) });
}

function tallyOf(note: LinkedNote, mentioned: readonly Recalled[], passedOver: readonly Recall[]) {
  const notMentioned = passedOver.filter(({ record }) => isOwnAction(note, record)).length;
  const own = mentioned.filter((said) => said.ref && said.kind === 'action' && !said.series);
  // An action that one of several teams has done is mentioned, not done.
  const records = new Map(own.map((said) => [said.ref?.id, said.team ? 'carried-over' : said.state]));
  const states = [...records.values()];
  const done = states.filter((state) => state === 'done').length;
  const dropped = states.filter((state) => state === 'dropped').length;
  const open = records.size + notMentioned;
  return { open, done, dropped, mentioned: records.size - done - dropped, notMentioned };
}

function isOwnAction(note: LinkedNote, record: FollowedRecord): boolean {
  return record.kind === 'action' && record.series.id === note.series.id;
}
