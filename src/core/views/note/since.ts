import type { Day } from '../../model/day/day.ts';
import { daysBetween } from '../../model/day/day.ts';
import type { RecordEvent } from '../../model/event.ts';
import type { FollowedRecord } from '../../model/record.ts';
import type { Ref } from '../../model/ref.ts';
import { type BlockerRef, blockerRefs } from '../lines/blockers.ts';
import { type DueView, dueView } from '../lines/due.ts';
import { noteRef, recordRef } from '../lines/ref.ts';

/** What became of a record after the note opened it. */
export interface Since {
  /** Its state as of the archive's day, or how the last meeting left it; absent where it is open and nobody met since. */
  readonly state?: SinceState;
  /** Since when, or on which day. */
  readonly day?: Day;
  /** The note that said so. */
  readonly note?: Ref;
  /** The last words on it. */
  readonly said?: string;
  readonly reason?: string;
  /** Later meetings that found it open and left it open. */
  readonly carriedOver: number;
  /** How many of the last meetings in a row said nothing. */
  readonly silent: number;
  /** From its opening to its end. */
  readonly days?: number;
  /** Only while it is late. */
  readonly late?: DueView;
  readonly blockedBy: readonly BlockerRef[];
  /** What took its place, while it has. */
  readonly supersededBy: readonly Ref[];
}

type SinceState = Exclude<RecordEvent['kind'], 'opened'>;

/** What came after the opening; absent where nothing did and nothing is late. */
export function sinceThen(record: FollowedRecord, today: Day): Since | undefined {
  const later = record.events.filter((event) => event.kind !== 'opened');
  const due = record.kind === 'action' ? dueView(record, today) : undefined;
  const late = due?.standing === 'late' && !due.estimated ? due : undefined;
  if (later.length === 0 && !late) return undefined;
  const lastWord = later.findLast((event) => event.kind !== 'not-mentioned');
  const turn = turnOf(later, record.status);
  return {
    state: later.length === 0 && record.status === 'open' ? undefined : stateNow(record, lastWord),
    day: record.closed ?? turn?.day,
    note: turn && noteRef(turn.note),
    said: lastWord?.said,
    reason: lastWord?.reason,
    carriedOver: record.kind === 'action' ? record.carriedOver : 0,
    silent: later.length - 1 - later.findLastIndex((event) => event.kind !== 'not-mentioned'),
    days: record.closed === undefined ? undefined : daysBetween(record.opened, record.closed),
    late,
    blockedBy: record.kind === 'action' && record.status === 'blocked' ? blockerRefs(record.blockedBy) : [],
    supersededBy: supersededBy(record),
  };
}

function supersededBy(record: FollowedRecord): readonly Ref[] {
  if (record.status !== 'superseded') return [];
  if (record.kind === 'action') return record.replacedBy.map(({ action }) => recordRef(action));
  return record.kind === 'decision' && record.supersededBy ? [recordRef(record.supersededBy)] : [];
}

/** The first of the last steps in a row that left the record as it is. */
function turnOf(later: readonly RecordEvent[], status: string): RecordEvent | undefined {
  const before = later.findLastIndex((event) => event.status !== status);
  return later.slice(before + 1).find((event) => event.kind !== 'not-mentioned');
}

function stateNow(record: FollowedRecord, lastWord: RecordEvent | undefined): SinceState {
  if (record.status === 'open') return lastWord ? 'carried-over' : 'not-mentioned';
  return record.status;
}
