import type { Day } from '../../model/day/day.ts';
import { daysBetween } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { FollowedRecord } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type BlockerRef, blockerRefs } from '../lines/blockers.ts';
import { type DueView, dueView } from '../lines/due.ts';
import { noteRef, recordRef } from '../lines/ref.ts';

/** The course of a record after the note that opened it. */
export interface Since {
  /** Its state on the day of the archive. Absent if it is open and there was no later meeting. */
  readonly state?: SinceState;
  /** The day since which a state lasts, or of an end. */
  readonly day?: Day;
  /** The note that reported it. */
  readonly note?: Ref;
  /** The latest comment on it. */
  readonly said?: string;
  readonly reason?: string;
  /** The number of later meetings that carried it over. */
  readonly carriedOver: number;
  /** The number of latest meetings in a row that did not mention it. */
  readonly notMentioned: number;
  /** Days from its opening to its end. */
  readonly days?: number;
  /** Its due date, if it is overdue. */
  readonly overdue?: DueView;
  readonly blockedBy: readonly BlockerRef[];
  /** The records that supersede it. */
  readonly supersededBy: readonly Ref[];
}

type SinceState = Exclude<RecordEvent['kind'], 'opened'>;

/** Returns the course after the opening, or `undefined` if there is none and it is not overdue. */
export function sinceThen(record: FollowedRecord, today: Day): Since | undefined {
  const later = record.events.filter((event) => event.kind !== 'opened');
  const due = record.kind === 'action' ? dueView(record, today) : undefined;
  const overdue = due?.status === 'overdue' ? due : undefined;
  if (later.length === 0 && !overdue) return undefined;
  const lastMention = later.findLast((event) => event.kind !== 'not-mentioned');
  const change = lastChange(later, record.status);
  return {
    state: later.length === 0 && record.status === 'open' ? undefined : stateNow(record, lastMention),
    day: record.closed ?? change?.day,
    note: change && noteRef(change.note),
    said: lastMention?.said,
    reason: lastMention?.reason,
    carriedOver: record.kind === 'action' ? record.carriedOver : 0,
    notMentioned: later.length - 1 - later.findLastIndex((event) => event.kind !== 'not-mentioned'),
    days: record.closed === undefined ? undefined : daysBetween(record.opened, record.closed),
    overdue,
    blockedBy: record.kind === 'action' && record.status === 'blocked' ? blockerRefs(record.blockedBy) : [],
    supersededBy: supersededBy(record),
  };
}

function supersededBy(record: FollowedRecord): readonly Ref[] {
  if (record.status !== 'superseded') return [];
  if (record.kind === 'action') return record.supersededBy.map(({ action }) => recordRef(action));
  return record.kind === 'decision' && record.supersededBy ? [recordRef(record.supersededBy)] : [];
}

/** The step since which the record has its present status. */
function lastChange(later: readonly RecordEvent[], status: string): RecordEvent | undefined {
  const before = later.findLastIndex((event) => event.status !== status);
  return later.slice(before + 1).find((event) => event.kind !== 'not-mentioned');
}

function stateNow(record: FollowedRecord, lastMention: RecordEvent | undefined): SinceState {
  if (record.status === 'open') return lastMention ? 'carried-over' : 'not-mentioned';
  return record.status;
}
